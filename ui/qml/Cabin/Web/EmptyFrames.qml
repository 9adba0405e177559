// A part of a page that comes from a site we do not open says so in its place.
import QtQuick
import Cabin.ViewModels

Timer {
    id: frames

    required property PageAside aside
    required property WebTabViewModel tab
    property var _hosts: []
    readonly property string sentence: qsTr("Cette partie vient d’un autre site. La cabine ne l’ouvre pas.")

    // Several at once, and pages that try again and again, are one look at the page.
    interval: 150

    // Small ones are not for the eye: they count, or look alike nothing.
    onTriggered: {
        const hosts = JSON.stringify(frames._hosts);
        const words = JSON.stringify(`<body dir=auto style="margin:16px;font:20px sans-serif;color:#1D2733;background:#F4F1EA">${frames.sentence}`);
        frames._hosts = [];
        frames.aside.everywhere(`(() => {
            for (const frame of document.querySelectorAll("iframe[src]")) {
                if (!URL.canParse(frame.src) || !${hosts}.includes(new URL(frame.src).hostname))
                    continue;
                if (frame.clientWidth < 160 || frame.clientHeight < 60)
                    continue;
                frame.removeAttribute("src");
                frame.srcdoc = ${words};
            }
        })()`);
    }

    readonly property Connections refusals: Connections {
        target: frames.tab
        function onFrameRefused(host: string): void {
            if (host === "" || frames._hosts.length >= 20)
                return;
            frames._hosts.push(host);
            frames.start();
        }
    }
}
