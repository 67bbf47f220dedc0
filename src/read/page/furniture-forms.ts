/** A form of a furniture line. `strong` ones hold wherever they stand, the others only at the edges of the article. */
export interface FurnitureForm {
  form: RegExp;
  strong: boolean;
  /** For a form that looks through the whole line: words that the line cannot lack, which are looked for first. */
  needs?: RegExp;
}

const strong = (form: RegExp): FurnitureForm => ({ form, strong: true });
const inside = (needs: RegExp, form: RegExp): FurnitureForm => ({ form, strong: true, needs });
const weak = (form: RegExp): FurnitureForm => ({ form, strong: false });

/** Beginnings of furniture lines; the comment beside each is a line of its kind. */
export const FURNITURE_STARTS: FurnitureForm[] = [
  // READ MORE: A bridge too far | Also read - Five things to know | Related: …
  strong(
    /^(?:read (?:more|also|next|this|now)|also read|also see|see also|see more|related(?: (?:article|story|stories|news|post|video|content|coverage|reading))?|recommended(?: reading)?|must[- ]read|don['’]t miss|more (?:on this|here|from [\p{L} ]{2,30})|next story|previous story|previous(?: post| article)|next(?: post| article)|up next|latest|trending|popular|you may (?:also )?like|also on \p{L}+)\s*(?:[:|»›→▶►]|-\s|–\s|—\s)/iu,
  ),
  // WATCH: The handshake in full | Opinion | Explainer: …
  weak(
    /^(?:in (?:pics|pictures|photos)|watch(?: (?:video|here|now|live|more|this))?|listen(?: now| here)?|video|photos?|gallery|explained?|explainer|live(?: updates?| blog)?|opinion|editorial|analysis|from the archives?|fact[- ]check)\s*(?:[:|»›→▶►]|-\s|–\s|—\s)/iu,
  ),
  // Click here to read the full story | Tap here for …
  strong(/^(?:click|tap|swipe|press) (?:here|on|to|the|below|play)\b/i),
  // Read the full story here | Read more about the talks | Read our guide
  strong(
    /^read (?:the )?(?:full|original|complete|whole|entire|more|our|all|latest|related|in [A-Z]|\d+ more)\b(?! than)[^.!?"”]{0,80}[.!]?$/i,
  ),
  // Follow us on Facebook and X | Follow Ann Writer on Twitter @annwriter | Like us on …
  strong(
    /^(?:(?:you can )?(?:also )?(?:follow|find|like|join|connect with|reach|contact) (?:us|me|our|the|@\w|[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,4})\b[^"“]{0,80}\b(?:on|at|via|channel|group)\b.{0,40}(?:twitter|facebook|instagram|x\b|linkedin|telegram|whatsapp|youtube|tiktok|google news|threads|bluesky|flipboard|@\w|social media))/iu,
  ),
  strong(/^follow (?:us|our|live updates|the latest|along|all the|more|this|updates)\b/i),
  // Join our WhatsApp channel for updates
  strong(
    /^join (?:us|our|the|over|more than|thousands|millions|\d)[^"“]{0,60}(?:channel|group|community|newsletter|subscribers|readers|mailing list|conversation|discussion)/i,
  ),
  // Sign up for our free newsletter | Subscribe to … | Get the latest news in your inbox
  strong(
    /^(?:sign|signing) (?:up|in|on)\b(?=.{0,90}(?:newsletter|email|e-mail|inbox|account|alerts?|free|daily|here|today|now|morning|briefing|week|updates|read|continue|comment|access|save|get|for (?:the|our|a)))/i,
  ),
  strong(/^subscribe(?:rs)?\b(?: (?:to|now|for|today|here|and|via|with|or|our|on|start your)\b|[!:.]|$)/i),
  strong(
    /^get (?:the (?:latest|best|day['’]s|top|most|news|app|free|morning|inside)|(?:our|your|weekly|daily|morning|unlimited|breaking|full|free|more|daily|instant|exclusive|all|live|access|real-?time|email|e-?mail|push|notified|alerts|updates|digital|up to)\b)(?=.{0,140}(?:news|inbox|access|app\b|alerts?|newsletter|stories|updates|trial|subscription|coverage|headlines|email|day\b|week|month|offers?|free))/i,
  ),
  strong(
    /^(?:download|install|open|switch to|try|use) (?:the|our|its|your|[\p{Lu}]\p{L}+(?:['’]s)?)\b.{0,60}\bapp\b/iu,
  ),
  strong(
    /^(?:already (?:a |an )?(?:subscriber|member|registered|have an account|subscribed)|not a (?:subscriber|member)|new (?:here|user|to)\b.{0,20}\?|don['’]t have an account|have an account\?|forgot (?:your )?password|enter (?:your|a valid|the) e?-?(?:mail|name|password|zip|phone|code|address))/i,
  ),
  strong(
    /^(?:by )(?:signing up|subscribing|clicking|continuing|browsing|submitting|registering|entering|providing|using (?:this|our)|creating an|checking this|logging)\b/i,
  ),
  // We use cookies to … | This website uses cookies
  strong(
    /^(?:we|our (?:site|website|partners)|this (?:web)?site|our (?:web)?sites?|we and our [\w ]{0,30}(?:partners|vendors))[^"“]{0,60}\b(?:use|uses|store|stores|set)\b[^"“]{0,60}\b(?:cookies?|on (?:your|a) device)\b/i,
  ),
  // I agree to the terms of use | Read our privacy policy
  inside(
    /cookie [psn]|privacy [pnc]|terms (?:of|and|&)/iu,
    /^[^"“]{0,80}\b(?:our|your|read|view|agree|accept|see|review|manage|this site|google)\b[^"“]{0,60}\b(?:cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice|choices)|terms (?:of (?:use|service)|(?:and|&) conditions))\b/i,
  ),
  // © 2024 The Example. All rights reserved. | Copyright 2024
  strong(/^(?:©|\(c\) ?\d|copyright(?: ©| \(c\)|:| \d| by| the| [A-Z]))/i),
  inside(/all rights/iu, /^[^"“]{0,120}\ball rights (?:are )?reserved\b/i),
  strong(
    /^(?:this (?:material|article|story|content|report|post|text|work) (?:may not be|is (?:available|published|from|part of|republished|copyright|auto-?generated|behind|reserved|exclusive|free)|was (?:originally|first|automatically|translated|produced|generated) |has (?:not been|been) (?:edited|auto|generated|published|translated)|first appeared|originally appeared)|(?:except for the|barring the) headline|only the headline)/i,
  ),
  strong(/^(?:log|sign) ?in (?:to|with|or|for|here|using|now)\b/i),
  strong(
    /^(?:please|kindly) (?:log|sign|enable|disable|turn|enter|wait|try|check|refresh|subscribe|register|click|confirm|verify|update your|support|consider (?:a |making|becoming|subscri|support|donat)|share your|note that (?:comments|your)|select|enjoy|use the)\b/i,
  ),
  // Your session has timed out | Your email address will not be published
  strong(
    /^your (?:session|e-?mail address|subscription|account|browser|free (?:trial|article)|privacy (?:choices|rights|settings)|cookie|device (?:is|does)|ad ?blocker|(?:weekly|daily) (?:guide|digest|dose|briefing)|personal (?:data|information)|trial|bookmark|profile|submission|comment (?:has|will|is)|support (?:makes|helps|is|powers)|password|(?:first |last )?name \*)/i,
  ),
  strong(
    /^you (?:are|have|need to|must|can|will|may|do not|don['’]t|'ve|’ve|'re|’re)\b(?=.{0,80}(?:one step|watchlist|bookmark|logged|log in|sign in|signed|subscri|free (?:articles?|stories|reads|views|content)|(?:article|monthly|daily|story) limit|reached your|exceeded|unsubscribe|cookies|newsletter|register|javascript|ad ?block|browser|be redirected|opt out|comment\b|our (?:app|website|site|terms|privacy)))/i,
  ),
  strong(/^oops\b/i),
  strong(
    /^thanks?(?: you)? for (?:subscribing|signing up|registering|visiting|donating|reading|your (?:support|interest|feedback|comment))/i,
  ),
  strong(
    /^(?:catch|get|stay|check(?: out)?|find|browse|explore|discover|see|view|read) (?:all (?:the|of|our)|more|the latest|latest|our|up|tuned|updated|informed|connected|ahead|on top|in the know|other|breaking|today['’]s|live)\b(?=.{0,160}(?:news|stories|updates?|coverage|here|headlines|with us|app\b|website|\.com|podcast|newsletter|to date|page|section|explainer|channel|posts?))/i,
  ),
  strong(
    /^for (?:more|all(?: the)?|the latest|latest|breaking|further|live|any|daily|full|in-depth)\b(?=.{0,80}(?:news|stories|updates?|coverage|information|articles?|headlines|follow|click|visit|details,? (?:visit|click)|newsletter|subscribe|download))(?=.{0,160}(?:visit|click|follow|subscribe|download|sign up|check|log on|go to|join|tune|here|like us|stay|\.com|app\b|:\s*$))/i,
  ),
  strong(
    /^(?:support|help) (?:us|our|independent|quality|local|fearless|public|free|real|trusted|nonprofit|honest)\b(?=.{0,120}(?:journalism|reporting|work|today|donat|contribut|news|subscri|improve|fund|keep))/i,
  ),
  strong(
    /^(?:if you (?:like|liked|enjoyed|enjoy|value|found|find|have (?:a |any )?(?:news|tip|story|question|comment|feedback)|want to (?:support|receive|get|read|comment|share|contact)|would like to (?:support|receive|comment|contact|write)|are (?:having|seeing|not redirected|interested in)|see (?:a|an) (?:error|mistake|typo)|spot|notice|continue)\b)(?=.{0,120}(?:subscri|journalism|article|newsletter|email|e-mail|tip|site|us\b|our\b|page|account|comment|cookies|error|mistake|typo|click))/i,
  ),
  strong(
    /^(?:have|got|do you have|know) (?:a|any|some|something) (?:news |hot |confidential |anonymous |good )?(?:tips?|story|stories|questions?|comments?|thoughts|views?|feedback|information|photos?|videos?|opinion|correction|something)\b.{0,80}(?:\?|us\b|email|e-mail|send|contact|share)/i,
  ),
  strong(
    /^(?:send|submit|share|email|e-mail|tell|write|let|drop) (?:us|me|your|a (?:letter|tip|news tip)|tips|letters|feedback|comments)\b(?=.{0,90}(?:@|email|e-mail|comment|know (?:what|your|in)|tips?|stories|letter|thoughts|feedback|story|views|below|here|experience|opinions?|editor))/i,
  ),
  strong(/^(?:the )?(?:views|opinions) expressed\b/i),
  strong(/^(?:disclaimer|disclosure)\s*[:–—-]/i),
  strong(/^(?:published|posted|filed|listed|archived|categori[sz]ed|tagged) (?:in|under|as|with)\b/i),
  strong(
    /^(?:tags?|topics?|categor(?:y|ies)|keywords?|labels?|direct link|permalink|short ?link|source url|source link|source|read original(?: version)?|original (?:link|url|version)|link to (?:the )?(?:article|original)|url|via|isbn|issn|doi|share this|share|hashtags?)\s*[:|](?!\/)/i,
  ),
  strong(
    /^(?:required fields are|all fields are|fields marked|save my name|notify me (?:of|by|when)|this site uses akismet|comments? (?:are|will be|on this|may be|section|policy|that|must)|we (?:moderate|welcome (?:your )?comments)|be respectful|giphy|recaptcha|this site is protected|powered by|built with|theme by|designed by|hosted by|javascript (?:is|must|seems)|enable javascript|your browser|an error (?:has )?occurred|something went wrong|error loading|page not found|404\b|error:|app key|captcha)/i,
  ),
  // Photo 3 of 12 | Image 1 of 9 | Slide 2 of 5 | 1/12
  strong(/^(?:photo|image|picture|slide|pic|gallery image|page|video|figure)s? ?#?\d+ ?(?:of|\/) ?\d+/i),
  strong(
    /^\d+ ?(?:comments?|shares?|views?|likes?|replies|reactions?|min(?:ute)?s?(?: |-)?(?:read|listen|watch)|retweets?|followers?)\b(?:.{0,30})$/i,
  ),
  strong(/^(?:estimated )?(?:reading|read|listening|listen|watch) time\b/i),
  strong(
    /^(?:listen to (?:this|the) (?:article|story|episode|podcast)|hear (?:this|the) (?:article|story)|audio (?:version|of this)|this audio is|the audio version)/i,
  ),
  strong(
    /^(?:limited[- ]time|special|introductory|exclusive|black friday|summer|holiday) (?:offer|deal|sale|discount)\b/i,
  ),
  strong(
    /^(?:unlock|enjoy|start|try|claim|renew|upgrade|cancel) (?:your|unlimited|full|this|a free|free|the full|to|access|our|all|anytime|any time)\b(?=.{0,100}(?:trial|access|subscri|article|offer|account|premium|benefits|reading|content|week|month|anytime|newsletter|journalism))/i,
  ),
  strong(
    /^(?:only|just|from|for|save|pay|billed|then)? ?[$€£₹] ?\d+(?:\.\d+)?(?: ?(?:\/|a|per|for|off)\b.{0,50})$/i,
  ),
  strong(
    /^(?:do you support|like the page|vote in|take our|take the|answer our|complete our)\b.{0,60}(?:page|poll|survey|quiz)\b/i,
  ),
  strong(/^(?:recommended|sponsored|promoted|powered|presented|brought to you|ads?) by\b.{0,40}$/i),
  strong(/^(?:update|updated|published|posted|edited|last (?:updated|modified)) ?(?:on|at)?:?$/i),
  weak(
    /^(?:hide|show|toggle|turn (?:on|off)|view|open|close|enlarge|expand|add|remove|select|choose|sort|filter|go to|jump to|skip|back to|return to|see|load|play|watch|listen)\b[^.!?"“”]{0,40}$/i,
  ),
  weak(/^(?:tonight|today|tomorrow|feels like|high|low|humidity|wind|sunrise|sunset)\b.{0,20}\d+ ?°/i),
  weak(
    /^(?:with (?:additional )?(?:agency|agencies|inputs|reporting|files|input)|inputs from|agencies|agency)\b.{0,60}$/i,
  ),
  // A version of this article appears in print on … | Our Standards: … | Sign up to First Thing | Privacy Notice: …
  strong(
    /^(?:a version of this (?:article|story) (?:appeared|appears|was)|our standards:|privacy notice:|our (?:morning|evening|weekly|daily) (?:email|newsletter|briefing)|sign up (?:to|for) [^.!?]{2,40}$|skip past \p{L}|after newsletter|share or comment on this|see more on:|click to (?:share|print|email)|\(?opens in (?:a )?new (?:window|tab)|follow [\p{L}'’ ]{2,40} (?:full )?coverage|this story is from|print issue:|order reprints)/iu,
  ),
  // Then $75 per month. … | Explore our full range of subscriptions. | Was this email forwarded to you?
  strong(
    /^(?:(?:then|just|only|from|for|now|pay|save)\s)?[$€£₹]\s?\d[\d.,]*\s?(?:per|a|every|\/|for (?:the first|your first|\d+))\s?.{0,12}\b(?:day|week|month|year|mo|yr)s?\b/i,
  ),
  strong(
    /^(?:explore|compare|see|view|choose|discover|check out|cancel|manage) (?:all |our |your |the |more )?(?:full range of |subscription |digital )*(?:subscriptions?|plans|packages|options|offers|membership)\b[^.]{0,40}[.!]?$/i,
  ),
  strong(
    /^(?:see why .{0,40}readers|why (?:us|subscribe)\?|complete digital access|was this (?:e-?mail|newsletter) forwarded|you(?:['’]re| are) receiving this|view (?:this )?(?:e-?mail )?in (?:your )?browser|unsubscribe|this is a rush transcript|return to (?:the )?(?:transcripts|home|main|top|article|front))/i,
  ),
  // Updated at 15.48 | Posted 3 hours ago
  strong(
    /^(?:last )?(?:updated?|posted|published|modified)(?: at| on)?:? ?(?:\d{1,2}[:.h]\d{2}.{0,25}|\d+ ?\w{1,7} ago|just now|today|yesterday)$/i,
  ),
  // Video Player is loading. | This is a modal window. | Captions off, selected
  strong(
    /^(?:video player is|this is a modal window|this summary (?:is|was) (?:ai|generated|written by ai)|(?:beginning|end) of dialog window|current time \d|remaining time|playback (?:rate|speed)|stream type|(?:captions|subtitles|descriptions) (?:off|settings)|audio track|picture-in-picture|the media could not be|this video (?:is|file|can)|unable to (?:load|play)|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d$)/i,
  ),
  // View this post on Instagram | A post shared by the ministry (@ministry) | Image source, Example Pictures
  strong(
    /^(?:view (?:this|the) (?:post|tweet|profile|original) on|a post shared by|this content is (?:hosted|not)|(?:image|photo|media|video|picture) (?:source|credit),? .{2,60}$|(?:figure|media) caption, warning|some content could not|to view this (?:content|video))/i,
  ),
  // This article was amended on 6 March | To be continued. | https://e.example/1 | ab/cd (AFP, Reuters)
  strong(
    /^(?:this (?:article|story|report|page|post) (?:was|has been) (?:amended|corrected|updated|modified|last)|to be continued|more to follow|(?:to|and) (?:continue|keep) reading\b|(?:https?:\/\/|www\.)\S+(?: \([^)]*\))?$|[a-z]{2,4}(?:\/[a-z]{2,4})+,? \([A-Z][^)]*\)\.?$)/i,
  ),
  // {{^userSubscribed}}Subscribe{{/userSubscribed}} | <%= ad_slot %> | {% include "ad" %}: what a template left behind
  strong(/^(?:\{[{%]|<%|\[\[)[^\n]{0,200}(?:[}%]\}|%>|\]\])$/u),
  // 13:24 TAKE 3 (corrected and recast; adds quota) | UPDATE 2 (adds quotes) | BC-Bridge Closed, 1st Ld-Writethru | Eds: ADDS detail
  strong(
    /^(?:\d{1,2}[:.]\d\d\s+)?(?:TAKE|LEAD|UPDATE|ADD|RECAST|CORRECTED|\d(?:ST|ND|RD|TH) LEAD) ?\d{0,2} ?\((?:adds|corrects|recasts|updates|corrected|recast|with|new)\b[^()]{0,160}\)\.?$/,
  ),
  strong(/^[A-Z]{2}-{1,2}\w.{0,60},\s?(?:\d(?:st|nd|rd|th) Ld|Bulletin|Urgent|Ld)(?:-Writethru)?$/),
  strong(/^Eds: ?(?:[A-Z]{3,}S\b|(?:updates|adds|recasts|corrects|clarifies)\b).{0,160}$/),
  // This live blog is now closed | You received this email because you signed up | [Translator's note: …] | Ministry of Roads    Page 2
  strong(
    /^(?:this (?:live ?blog|blog|live page|live feed) (?:is|has|was)\b.{0,60}|(?:this|our) live coverage (?:is|has)\b.{0,60}|you (?:received|got) this (?:e-?mail|message|newsletter)\b.{0,120}|this (?:e-?mail|message|newsletter) was sent to\b.{0,120})$/i,
  ),
  strong(/^[[(*_]{0,3}(?:translator|editor|author|publisher)s?['’]?s? notes?\s*[:.–—-]/i),
  strong(/^.{0,100}(?:\s{2,}|[|·–—]\s)page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i),
  // Forwarded from Ministry of Health | This is Google's cache of … | LENGTH: 204 words | Posted by u/fencepost | mossyrock • 3 yr. ago
  strong(
    /^(?:forwarded from \S.{0,60}|this is google['’]s cache of\b.{0,300}|this archive (?:article|story) was\b.{0,60}|(?:posted|submitted) by u\/\S+.{0,30}|\S{2,24} [•·] \d{1,2} ?(?:yr|mo|min|hr|day|year|month|hour)s?\.? ago)$/i,
  ),
  strong(
    /^(?:LENGTH|SECTION|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|JOURNAL-CODE|SUBJECT|ORGANIZATION|GEOGRAPHIC|Word count|Document type)\s*: ?\S.{0,120}$/,
  ),
  strong(/^\d{1,4} of \d{1,5} documents?$/i),
  // Spreaker This content is provided by Spreaker, which may be using cookies … | (ATTN: UPDATES with rescue in paras 3-4)
  inside(/permission|using cookies/i, /^.{0,160}\b(?:may be using cookies|we need your permission)\b/i),
  strong(/^\(ATTN: .{2,160}\)$/),
  // — Ministry (@ministry) June 19, 2024
  strong(/^[—–-]\s?[^()"“]{2,80}\(@[\w.-]{1,60}\)/),
];
