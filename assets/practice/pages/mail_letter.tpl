% rebase("mail_layout.tpl", title=letter.subject or w("no_subject"))
<main class="box">
% include("mail_shelves.tpl")
<article class="paper">
<h1><bdi>{{letter.subject or w("no_subject")}}</bdi></h1>
<div class="from"><span class="face" aria-hidden="true">{{letter.sender_name[:1].upper()}}</span><span><b><bdi>{{letter.sender_name}}</bdi></b><small>{{letter.sender}}</small></span></div>
% if folder == "junk":
<p class="alert">{{w("junk_warning")}}</p>
% end
% if letter.code:
<p>{{w("code_here")}}</p>
<p class="code" id="code">{{letter.code[:3]}} {{letter.code[3:]}}</p>
% end
<div class="body">{{letter.body}}</div>
% if letter.attachment:
<p>{{w("attached")}} <b><bdi>{{letter.attachment}}</bdi></b></p>
% end
<p class="row"><a class="button second" href="/dossier/{{folder}}">{{w("back")}}</a>
% if folder == "inbox":
<a class="button second" href="/ecrire?re={{letter.number}}">{{w("answer")}}</a>
% end
</p>
</article>
</main>
