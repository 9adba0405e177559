% rebase("mail_layout.tpl", title=w("error_" + kind + "_title"), owner="")
<main class="door">
<div class="paper">
<h1>{{w("error_" + kind + "_title")}}</h1>
<p>{{w("error_" + kind + "_more")}}</p>
<p class="row"><a class="button" href="/">{{w("home_link")}}</a></p>
</div>
</main>
