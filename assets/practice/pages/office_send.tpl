% rebase("office_layout.tpl", title=w("send_title"))
<div class="split">
<div>
<h1>{{w("send_title")}}</h1>
<form method="post" action="/envoyer" enctype="multipart/form-data" novalidate>
<div class="field {{"wrong" if "subject" in errors else ""}}">
<label for="subject">{{w("send_subject")}}</label>
<p class="hint" id="subject-hint">{{w("send_subject_hint")}}</p>
<input id="subject" name="subject" type="text" maxlength="300" value="{{subject}}" aria-describedby="subject-hint">
% if "subject" in errors:
<p class="error" role="alert">{{w(errors["subject"])}}</p>
% end
</div>
<div class="field {{"wrong" if "document" in errors else ""}}">
<label for="document">{{w("send_document")}}</label>
<p class="hint" id="document-hint">{{w("send_document_hint")}}</p>
<input id="document" name="document" type="file" accept="{{accept}}" aria-describedby="document-hint">
% if "document" in errors:
<p class="error" role="alert" id="document-error">{{w(errors["document"])}}</p>
% end
</div>
<p class="row"><button class="button" id="submit">{{w("send_button")}}</button><a class="button second" href="/espace">{{w("cancel")}}</a></p>
</form>
</div>
<aside class="aside">
<h2>{{w("send_advice")}}</h2>
<p>{{w("send_advice_1")}}</p>
<p>{{w("send_advice_2")}}</p>
</aside>
</div>
