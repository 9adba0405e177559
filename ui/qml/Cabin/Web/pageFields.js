// Stands before the fields of a page, in a world of its own: a list or a date is chosen
// on a sheet of the cabin instead of in a small window of the engine. The page sees
// neither this nor its words; it gets the value and the events a person would cause.
(() => {
    // More lines than a sheet shows are never told, nor longer ones.
    const MOST = @MOST@;
    const kinds = ["date", "time", "month", "week", "datetime-local"];
    const usable = field => {
        if (field?.nodeType !== Node.ELEMENT_NODE)
            return null;
        const select = field.closest("select");
        const one = select ?? (field.matches("input") ? field : null);
        if (!one || one.disabled || one.readOnly)
            return null;
        if (select)
            return select.multiple || select.size > 1 ? null : select;
        return kinds.includes(one.type) ? one : null;
    };
    const nameOf = field => {
        const label = field.labels?.[0]?.cloneNode(true);
        label?.querySelectorAll("select, input, script, style").forEach(one => one.remove());
        return label?.textContent.trim() || field.ariaLabel || field.title || "";
    };
    const told = field => field.matches("select") ? {
        kind: "select",
        at: field.selectedIndex,
        options: [...field.options].slice(0, MOST).map(one => ({
            text: (one.label || one.text).slice(0, 500),
            usable: !one.disabled && !one.parentElement.disabled && !one.hidden,
            group: one.parentElement.matches("optgroup") && !one.previousElementSibling ? one.parentElement.label : ""
        }))
    } : { kind: field.type, value: field.value, min: field.min, max: field.max };
    const give = (field, answer) => {
        if (field.matches("select"))
            field.selectedIndex = Number(answer);
        else
            field.value = answer;
        field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const waiting = new Map();
    window.cabinGive = (aside, answer) => {
        const field = waiting.get(aside);
        waiting.delete(aside);
        if (field)
            give(field, answer);
    };
    const ask = field => {
        field.focus({ preventScroll: true });
        const words = { ...told(field), name: nameOf(field).slice(0, 120) };
        const asked = performance.now();
        const answer = prompt("@TOKEN@" + JSON.stringify(words));
        if (answer !== null) {
            give(field, answer);
        } else if (performance.now() - asked < 40) {
            // Nobody can have read it: a frame in a sandbox may ask nothing. It is told
            // by the console, and answered by a name that no other frame knows.
            const aside = crypto.getRandomValues(new Uint32Array(4)).join("-");
            waiting.set(aside, field);
            console.info("@TOKEN@" + JSON.stringify({ ...words, aside }));
        }
    };
    const acts = {
        mousedown: event => event.preventDefault(),
        click: (event, field) => {
            event.preventDefault();
            ask(field);
        },
        keydown: (event, field) => {
            const opens = [" ", "Enter", "F4"].includes(event.key) || (event.altKey && event.key.startsWith("Arrow"));
            if (!opens || (event.key === "Enter" && !field.matches("select")))
                return;
            event.preventDefault();
            ask(field);
        },
        "cabin-picker": (event, field) => {
            event.stopImmediatePropagation();
            if (navigator.userActivation.isActive)
                ask(field);
        }
    };
    window.cabinIn(view => {
        const hear = event => {
            const own = event.isTrusted || event.type === "cabin-picker";
            const field = own && window.cabinAnswers(view) ? usable(event.composedPath()[0]) : null;
            if (field)
                acts[event.type](event, field);
        };
        const stand = root => Object.keys(acts).forEach(name => root.addEventListener(name, hear, { capture: true }));
        // What happens in a closed part of a page is only seen from its inside.
        const enter = event => {
            const inside = event.submitter?.getRootNode();
            if (inside?.host)
                stand(inside);
        };
        return () => {
            stand(view);
            view.addEventListener("cabin-inside", enter, { capture: true });
        };
    });
})();
