// Runs before the page of a call: counts what its connections bring, cuts microphone and
// camera when the visitor says so, and never lets the page ask for the screen. What a
// page could change here only changes what is shown of its own call.
"use strict";

(() => {
    // Kept before a page can put another in its place.
    const tell = console.info.bind(console);
    const lines = new Set();
    const lent = new Set();
    const told = { packets: 0, sounds: 0, frames: 0, camera_ended: false, microphone_ended: false, refused: "" };
    const wish = { muted: false, off: false, volume: 1 };

    function obey(track) {
        track.enabled = track.kind === "audio" ? !wish.muted : !wish.off;
    }

    function keep(track) {
        lent.add(track);
        // Unplugged; a page that stops a track itself causes no such event.
        track.addEventListener("ended", () => {
            told[track.kind === "audio" ? "microphone_ended" : "camera_ended"] = true;
        });
        obey(track);
        return track;
    }

    const Connection = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Connection {
        constructor(...settings) {
            super(...settings);
            lines.add(this);
        }
    };
    delete window.webkitRTCPeerConnection;

    const copy = MediaStreamTrack.prototype.clone;
    MediaStreamTrack.prototype.clone = function () {
        const made = copy.call(this);
        return lent.has(this) ? keep(made) : made;
    };

    const devices = navigator.mediaDevices;
    if (devices) {
        const lend = devices.getUserMedia.bind(devices);
        devices.getUserMedia = async wanted => {
            try {
                const stream = await lend(wanted);
                stream.getTracks().forEach(keep);
                // A voice that is lent after all does not bring the camera back.
                if (stream.getVideoTracks().length > 0 || told.refused.endsWith(" sound"))
                    told.refused = "";
                return stream;
            } catch (refusal) {
                told.refused = refusal.name + (wanted && wanted.video ? "" : " sound");
                throw refusal;
            }
        };
        devices.getDisplayMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
    }

    async function count() {
        let packets = 0;
        let sounds = 0;
        let frames = 0;
        for (const line of lines) {
            if (line.connectionState === "closed") {
                lines.delete(line);
                continue;
            }
            for (const part of (await line.getStats()).values())
                if (part.type === "inbound-rtp") {
                    packets += part.packetsReceived ?? 0;
                    sounds += part.kind === "audio" ? part.packetsReceived ?? 0 : 0;
                    frames += part.framesDecoded ?? 0;
                }
        }
        Object.assign(told, { packets, sounds, frames });
    }

    Object.defineProperty(window, "cabinLine", {
        value: (muted, off, volume) => {
            Object.assign(wish, { muted, off, volume });
            lent.forEach(obey);
            for (const heard of document.querySelectorAll("audio, video"))
                heard.volume = volume;
            count();
            tell("cabin-line:" + JSON.stringify(told));
        }
    });
})();
