% rebase("office_layout.tpl", title=w("received_title"))
<div class="sheet">
<p class="good" role="status">{{w("received_title")}}</p>
<h1>{{w("received_keep")}}</h1>
<p><span class="reference" id="reference">{{deposit.reference}}</span></p>
<p>{{w("received_file")}} <b><bdi>{{deposit.file.filename}}</bdi></b> · {{w("received_pages", pages=deposit.file.pages)}}</p>
<p>{{w("received_next")}}</p>
<p class="row"><a class="button" href="/espace">{{w("space_title")}}</a></p>
</div>
