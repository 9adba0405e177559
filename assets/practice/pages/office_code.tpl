% rebase("office_layout.tpl", title=w("code_title"))
<div class="split">
<div>
<h1>{{w("code_title")}}</h1>
<p>{{w("code_sent")}} <b><bdi>{{address}}</bdi></b></p>
% if notice:
<p class="good" role="status">{{w(notice)}}</p>
% end
% if error:
<p class="alert" role="alert">{{w(error)}}</p>
% end
<form method="post" action="/code" id="code-form" novalidate>
<div class="field"><label for="code">{{w("code_label")}}</label>
<p class="hint" id="code-hint">{{w("code_hint")}}</p>
<input class="code-field" id="code" name="code" type="text" inputmode="numeric" pattern="[0-9 ]*" maxlength="7" autocomplete="one-time-code" aria-describedby="code-hint"></div>
</form>
<form method="post" action="/code/renvoyer" id="resend-form"></form>
<p class="row"><button class="button" form="code-form">{{w("validate")}}</button><button class="linkish" form="resend-form" id="resend">{{w("code_resend")}}</button></p>
</div>
<aside class="aside">
<h2>{{w("code_where")}}</h2>
<p>{{w("code_where_more")}}</p>
<p>{{w("code_junk")}}</p>
<p><a href="{{mail_url}}" target="_blank" rel="noopener">{{w("open_mail")}}</a></p>
</aside>
</div>
