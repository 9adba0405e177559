% rebase("office_layout.tpl", title=w("error_" + kind + "_title"), member=False)
<div class="sheet">
<h1>{{w("error_" + kind + "_title")}}</h1>
<p>{{w("error_" + kind + "_more")}}</p>
<p class="row"><a class="button" href="/">{{w("home_link")}}</a></p>
</div>
