// Stands before the fields of a page, in a world of its own: a list or a date is chosen
// on a sheet of the cabin instead of in a small window of the engine. The page sees
// neither this nor its words; it gets the value and the events a person would cause.
(() => {
    const kinds = ["date", "time", "month", "week", "datetime-local"];
    const fieldOf = event => {
        const field = event.composedPath()[0];
        if (!event.isTrusted || !(field instanceof Element))
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
        options: [...field.options].map(one => ({
            text: one.label || one.text,
            usable: !one.disabled && !one.parentElement.disabled && !one.hidden,
            group: one.parentElement.matches("optgroup") && !one.previousElementSibling ? one.parentElement.label : ""
        }))
    } : { kind: field.type, value: field.value, min: field.min, max: field.max };
    const ask = field => {
        field.focus({ preventScroll: true });
        const answer = prompt("@TOKEN@" + JSON.stringify({ ...told(field), name: nameOf(field).slice(0, 120) }));
        if (answer === null)
            return;
        if (field.matches("select"))
            field.selectedIndex = Number(answer);
        else
            field.value = answer;
        field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const before = (name, act) => addEventListener(name, event => {
        const field = fieldOf(event);
        if (field)
            act(event, field);
    }, { capture: true });
    before("mousedown", event => event.preventDefault());
    before("click", (event, field) => {
        event.preventDefault();
        ask(field);
    });
    before("keydown", (event, field) => {
        const opens = [" ", "Enter", "F4"].includes(event.key) || (event.altKey && event.key.startsWith("Arrow"));
        if (!opens || (event.key === "Enter" && !field.matches("select")))
            return;
        event.preventDefault();
        ask(field);
    });
})();
