// Black on white for people who see little, in a world of its own: a style sheet that the
// page's own rules cannot refuse, and marks on what has a ground of its own.
(() => {
    if (window.cabinContrast)
        return window.cabinContrast(true);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        html, body, [data-cabin-ground] { background-color: #fff !important; }
        [data-cabin-ground] { background-image: none !important; border-color: #000 !important; }
        *, ::placeholder { color: #000 !important; text-shadow: none !important; -webkit-text-fill-color: currentcolor !important; }
        a:any-link, a:any-link * { color: #00278a !important; text-decoration: underline !important; }
        button, input, select, textarea, [role=button], [data-cabin-button] { border: 2px solid #000 !important; }
        input, textarea, select, button { background-color: #fff !important; accent-color: #000 !important; }
        ::placeholder { opacity: 1 !important; }
        :focus-visible { outline: 4px solid #9a6700 !important; outline-offset: 2px !important; }
    `);
    const clear = colour => colour === "transparent" || /^rgba.*, 0\)$/.test(colour);
    const mark = root => {
        if (!(root instanceof Element))
            return;
        for (const one of [root, ...root.querySelectorAll("*")]) {
            if (one.matches("img, picture, video, canvas, svg, svg *, [data-cabin-ground]"))
                continue;
            const style = getComputedStyle(one);
            const drawn = style.backgroundImage !== "none" && one.textContent.trim() !== "";
            if (drawn || !clear(style.backgroundColor)) {
                one.setAttribute("data-cabin-ground", "");
                if (one.matches("a"))
                    one.setAttribute("data-cabin-button", "");
            }
        }
    };
    const seen = new MutationObserver(changes => changes.forEach(change => {
        if (change.type === "attributes")
            mark(change.target);
        else
            change.addedNodes.forEach(mark);
    }));
    const again = () => mark(document.documentElement);
    window.cabinContrast = on => {
        const others = document.adoptedStyleSheets.filter(one => one !== sheet);
        seen.disconnect();
        removeEventListener("load", again);
        document.adoptedStyleSheets = others;
        if (!on) {
            for (const name of ["data-cabin-ground", "data-cabin-button"])
                document.querySelectorAll(`[${name}]`).forEach(one => one.removeAttribute(name));
            return;
        }
        again();
        // Its own sheets may come after its words.
        addEventListener("load", again);
        document.adoptedStyleSheets = [...others, sheet];
        seen.observe(document.documentElement, { attributeFilter: ["class", "hidden", "open"], childList: true, subtree: true });
    };
    window.cabinContrast(true);
})()
