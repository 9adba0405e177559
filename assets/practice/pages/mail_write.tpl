% rebase("mail_layout.tpl", title=w("write"))
<main class="box">
% include("mail_shelves.tpl")
<section class="paper">
<h1>{{w("write")}}</h1>
% if error:
<p class="alert" role="alert">{{w(error)}}</p>
% end
<form method="post" action="/ecrire" enctype="multipart/form-data" novalidate>
<div class="field"><label for="to">{{w("write_to")}}</label><input id="to" name="to" type="email" value="{{draft["to"]}}"></div>
<div class="field"><label for="subject">{{w("write_subject")}}</label><input id="subject" name="subject" type="text" value="{{draft["subject"]}}"></div>
<div class="field"><label for="body">{{w("write_body")}}</label><textarea id="body" name="body" rows="4">{{draft["body"]}}</textarea></div>
<div class="field"><label for="attachment">{{w("write_attach")}}</label><input id="attachment" name="attachment" type="file"></div>
<p class="row"><button class="button">{{w("write_send")}}</button><a class="button second" href="/dossier/inbox">{{w("cancel")}}</a></p>
</form>
</section>
</main>
