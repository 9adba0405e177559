// One end of a rehearsal's call. The adviser's end offers, the caller's end answers.
"use strict";

const config = JSON.parse(document.getElementById("config").textContent);
const other = document.getElementById("other");
const own = document.getElementById("own");
const words = document.getElementById("words");
const servers = { iceServers: [{ urls: config.relay, username: config.user, credential: config.password }] };
const alone = new URLSearchParams(location.search).get("conseiller") === "auto";
let line = null;

words.textContent = config.words.waiting;
own.setAttribute("aria-label", config.words.you);

function fit() {
    document.body.classList.toggle("narrow", innerWidth < 700);
}

function say(message) {
    return fetch(`/salle/${config.room}/${config.side}`, { method: "POST", body: JSON.stringify(message) });
}

async function myself() {
    // A cabin without camera still has a voice, and without both it still listens.
    for (const wanted of [{ audio: true, video: { width: 640, height: 480 } }, { audio: true }]) {
        try {
            return await navigator.mediaDevices.getUserMedia(wanted);
        } catch {
            continue;
        }
    }
    return new MediaStream();
}

function connect(stream) {
    if (line !== null)
        line.close();
    line = new RTCPeerConnection(servers);
    stream.getTracks().forEach(track => line.addTrack(track, stream));
    line.ontrack = event => {
        other.srcObject = event.streams[0];
        words.textContent = "";
    };
    return line;
}

async function described(peer, description) {
    await peer.setLocalDescription(description);
    if (peer.iceGatheringState !== "complete")
        await new Promise(done => {
            peer.onicegatheringstatechange = () => peer.iceGatheringState === "complete" && done();
        });
    return peer.localDescription;
}

async function play(stream, message) {
    if (typeof message.caption === "string")
        return caption(message.caption);
    if (message.hello && config.side === "adviser") {
        const peer = connect(stream);
        await say({ description: await described(peer, await peer.createOffer()) });
    } else if (message.description?.type === "offer") {
        const peer = connect(stream);
        await peer.setRemoteDescription(message.description);
        await say({ description: await described(peer, await peer.createAnswer()) });
    } else if (message.description && line !== null) {
        await line.setRemoteDescription(message.description);
    }
}

// What an adviser writes is read large by who does not hear well.
function caption(text) {
    const shown = document.getElementById("caption");
    shown.textContent = text;
    shown.hidden = text === "";
    document.body.classList.toggle("captioned", text !== "");
}

function offerWriting() {
    const form = document.getElementById("write");
    form.hidden = false;
    form.addEventListener("submit", event => {
        event.preventDefault();
        say({ caption: form.elements.text.value.trim() });
        caption(form.elements.text.value.trim());
        form.reset();
    });
}

async function listen(stream) {
    for (let after = 0; ;) {
        const heard = await fetch(`/salle/${config.room}/${config.side}/${after}`);
        const said = await heard.json();
        after += said.length;
        // Of several greetings only the last one is still waited for.
        for (const text of said.slice(-4))
            await play(stream, JSON.parse(text));
    }
}

// --- an adviser made of paper, for who rehearses alone -------------------------------

function drawn() {
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 360 });
    const pen = canvas.getContext("2d");
    const shape = (colour, draw) => {
        pen.fillStyle = colour;
        pen.beginPath();
        draw();
        pen.fill();
    };
    const blob = (colour, x, y, w, h = w) => shape(colour, () => pen.ellipse(x, y, w, h, 0, 0, 2 * Math.PI));
    const block = (colour, x, y, w, h, r) => shape(colour, () => pen.roundRect(x, y, w, h, r));
    let beat = 0;
    setInterval(() => {
        const nod = Math.sin(beat / 9) * 3;
        const blink = beat % 40 < 2;
        const talk = 4 + 5 * Math.abs(Math.sin(beat / 3));
        beat += 1;
        block("#e3ece2", 0, 0, 640, 360, 0);
        block("#bfd8ca", 380, 60, 220, 400, 110);
        block("#e6d6b6", 425, 105, 130, 400, 65);
        block("#c97b5d", 40, 150, 26, 60, 6);
        block("#2f7562", 72, 130, 30, 80, 6);
        block("#ffc845", 108, 160, 22, 50, 6);
        block("#d6c39c", 24, 210, 140, 10, 4);
        block("#3a2a26", 232, 70 + nod, 176, 230, 88);
        block("#2f7562", 180, 268, 280, 200, 90);
        block("#d9a07c", 292, 220, 56, 80, 26);
        blob("#e0ad8a", 320, 160 + nod, 62, 76);
        block("#3a2a26", 254, 76 + nod, 132, 48, 24);
        if (blink) {
            block("#3a2a26", 290, 156 + nod, 16, 3, 1);
            block("#3a2a26", 334, 156 + nod, 16, 3, 1);
        } else {
            blob("#22302c", 298, 156 + nod, 6);
            blob("#22302c", 342, 156 + nod, 6);
        }
        blob("#8a2f2a", 320, 200 + nod, 16, talk / 2);
        block("#14211e", 246, 140 + nod, 18, 46, 9);
        block("#14211e", 376, 140 + nod, 18, 46, 9);
        pen.strokeStyle = "#14211e";
        pen.lineWidth = 7;
        pen.beginPath();
        pen.arc(320, 152 + nod, 72, Math.PI, 2 * Math.PI);
        pen.moveTo(254, 184 + nod);
        pen.quadraticCurveTo(258, 222 + nod, 296, 222 + nod);
        pen.stroke();
    }, 80);
    return canvas.captureStream(12);
}

function paperAdviser() {
    const stream = drawn();
    const sound = new AudioContext();
    const voice = sound.createOscillator();
    const quiet = sound.createGain();
    const heard = sound.createMediaStreamDestination();
    quiet.gain.value = 0.02;
    voice.frequency.value = 330;
    voice.connect(quiet).connect(heard);
    voice.start();
    heard.stream.getAudioTracks().forEach(track => stream.addTrack(track));
    return stream;
}

async function joinedByPaper(stream) {
    const peer = connect(stream);
    const adviser = new RTCPeerConnection(servers);
    const paper = paperAdviser();
    paper.getTracks().forEach(track => adviser.addTrack(track, paper));
    await peer.setRemoteDescription(await described(adviser, await adviser.createOffer()));
    await adviser.setRemoteDescription(await described(peer, await peer.createAnswer()));
}

// -------------------------------------------------------------------------------------

async function enter() {
    fit();
    addEventListener("resize", fit);
    if (config.side === "adviser")
        offerWriting();
    const stream = await myself();
    own.srcObject = stream;
    // A camera that was cut would leave a black hole beside the other person.
    setInterval(() => own.hidden = !stream.getVideoTracks().some(track => track.enabled), 250);
    if (config.side === "caller")
        await say({ hello: true });
    if (alone && config.side === "caller")
        setTimeout(() => line === null && joinedByPaper(stream), 2500);
    await listen(stream);
}

enter();
