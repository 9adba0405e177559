% rebase("office_layout.tpl", title=w("certificate_title"))
<div class="split">
<div>
<h1>{{w("certificate_title")}}</h1>
<p>{{w("certificate_lead")}}</p>
<p>{{w("certificate_for")}} <b>{{name}}</b></p>
<p class="row"><a class="button" href="/attestation.pdf" id="download">{{w("certificate_button")}}</a><a class="button second" href="/espace">{{w("back")}}</a></p>
</div>
<aside class="aside"><h2>{{w("certificate_what")}}</h2><p>{{w("certificate_what_more")}}</p></aside>
</div>
