% rebase("mail_layout.tpl", title=w("folder_" + folder))
<main class="box">
% include("mail_shelves.tpl")
<section class="paper">
<h1>{{w("folder_" + folder)}}</h1>
% if done:
<p class="good" role="status">{{w("sent_done")}}</p>
% end
% if folder == "junk":
<p class="hint">{{w("junk_advice")}}</p>
% end
% if not letters:
<p class="empty">{{w("folder_empty")}}</p>
% end
<ul class="letters">
% for letter in letters:
% who = letter.recipient if folder == "sent" else letter.sender_name
<li><a href="/message/{{letter.number}}" class="{{"" if letter.read else "unread"}}">
<span class="face" aria-hidden="true">{{who[:1].upper()}}</span>
<span><b><bdi>{{who}}</bdi></b><span class="subject"><bdi>{{letter.subject or w("no_subject")}}</bdi></span></span>
<span class="when">{{w("at", time=letter.sent_at.strftime("%H:%M")) if letter.sent_at.date() == today else letter.sent_at.strftime("%d/%m")}}
% if not letter.read:
<br><span class="new">{{w("new")}}</span>
% end
</span></a></li>
% end
</ul>
</section>
</main>
