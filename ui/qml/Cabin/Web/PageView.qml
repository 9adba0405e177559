// A web view in which every window a browser would open is ours or refused.
import QtQuick
import QtWebEngine
import Cabin.ViewModels

WebEngineView {
    id: view

    required property WebTabViewModel tab

    property bool leaving: false
    // The empty page of a warm view is on its way: an address given now would be lost.
    property bool emptying: false
    property string _held: ""

    // Who may have camera or microphone: nobody, but the room of a call.
    property var permitted: (origin, kind) => false
    property string contrast: "light"
    readonly property bool _plain: contrast === "light_contrast"

    // Somebody stands beside: what is secret stays so.
    property bool guarded: false

    // In every frame, beside the page's own scripts, which see nothing of them; but two.
    readonly property var _beside: [["frames", view.tab.framesScript, WebEngineScript.DocumentCreation, WebEngineScript.ApplicationWorld], ["fields", view.tab.picker.script, WebEngineScript.DocumentCreation, WebEngineScript.ApplicationWorld], ["secrets", view.tab.secretsScript.replace("@GUARDED@", guarded), WebEngineScript.DocumentCreation, WebEngineScript.ApplicationWorld]]
    readonly property var _within: [["openers", view.tab.picker.openers, WebEngineScript.DocumentCreation, WebEngineScript.MainWorld], ["insides", view.tab.insidesScript, WebEngineScript.DocumentCreation, WebEngineScript.MainWorld]]
    readonly property var _looks: _plain ? [["contrast", view.tab.plainScript, WebEngineScript.DocumentReady, WebEngineScript.ApplicationWorld]] : []
    userScripts.collection: [..._beside, ..._within, ..._looks].map(([name, sourceCode, injectionPoint, worldId]) => ({
                name,
                sourceCode,
                injectionPoint,
                worldId,
                runsOnSubFrames: true
            }))

    signal dialogAsked(request: var)
    signal dialogsOver

    // The page itself never opens anything: see facts of each handler in the tests.
    settings {
        forceDarkMode: view.contrast === "dark"
        fullScreenSupportEnabled: false
        javascriptCanAccessClipboard: false
        javascriptCanOpenWindows: false
        javascriptCanPaste: false
        localContentCanAccessFileUrls: false
        localContentCanAccessRemoteUrls: false
        localStorageEnabled: true
        navigateOnDropEnabled: false
        pdfViewerEnabled: false
        pluginsEnabled: false
        screenCaptureEnabled: false
        errorPageEnabled: false
        hyperlinkAuditingEnabled: false
        dnsPrefetchEnabled: false
        webRTCPublicInterfacesOnly: true
        allowRunningInsecureContent: false
        allowGeolocationOnInsecureOrigins: false
        playbackRequiresUserGesture: true
        focusOnNavigationEnabled: false
        backForwardCacheEnabled: false
    }

    onNavigationRequested: request => {
        if (!view.tab.mayNavigate(request.url, request.isMainFrame))
            request.reject();
    }
    onNewWindowRequested: request => {
        // Same place; the page cannot keep a hold on it (no opener).
        const address = request.requestedUrl;
        if (view.tab.mayOpenWindow(address))
            view.url = address;
    }
    onUrlChanged: view.tab.addressChanged(view.url)
    onLoadProgressChanged: view.tab.progressed(view.loadProgress)
    onLoadingChanged: info => {
        // The empty page of a warm view; a page that empties itself is told to be gone.
        if (view.emptying && info.url.toString() === "about:blank") {
            if (info.status !== WebEngineView.LoadStartedStatus)
                Qt.callLater(view.emptied);
            return;
        }
        if (info.status === WebEngineView.LoadStartedStatus) {
            view.leaving = false;
            view.aside.forget();
            view.dialogsOver();
        }
        const tell = empty => view.tab.loadChanged(info.status, info.errorDomain, info.errorCode, view.url, empty);
        if (info.status === WebEngineView.LoadFailedStatus && info.errorDomain === WebEngineLoadingInfo.HttpStatusCodeDomain)
            view.aside.askEmpty(tell);
        else
            tell(info.isErrorPage);
    }
    onRenderProcessTerminated: status => {
        view.dialogsOver();
        view.tab.rendererEnded(status === WebEngineView.NormalTerminationStatus);
    }
    onCertificateError: error => error.rejectCertificate()

    onFileDialogRequested: request => {
        request.accepted = true;
        const number = view.tab.fileAsked(request.mode, request.acceptedMimeTypes);
        if (number === 0)
            request.dialogReject();
        else
            fileAnswers.keep(number, request);
    }
    onJavaScriptDialogRequested: request => {
        request.accepted = true;
        // Leaving was the application's own wish: no page may hold it back.
        if (view.leaving && request.type === JavaScriptDialogRequest.DialogTypeBeforeUnload)
            request.dialogAccept();
        else
            view.dialogAsked(request);
    }
    // A page may write anything into its console: it goes into no log of ours.
    onJavaScriptConsoleMessage: (level, message) => view.aside.hear(message)
    onPrintRequested: view.writePage()
    onPrintRequestedByFrame: view.writePage()
    onPdfPrintingFinished: (path, success) => view.tab.printWritten(path, view.title, success)

    // Never offered to a visitor: each is answered, none may open a window.
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onContextMenuRequested: request => request.accepted = true
    onTouchSelectionMenuRequested: request => request.accepted = true
    onTooltipRequested: request => request.accepted = true
    onPermissionRequested: permission => {
        if (view.permitted(permission.origin, permission.permissionType))
            permission.grant();
        else
            permission.deny();
    }
    onFullScreenRequested: request => request.reject()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onFileSystemAccessRequested: request => request.reject()
    onDesktopMediaRequested: request => request.cancel()
    onSelectClientCertificate: selection => selection.selectNone()
    onWebAuthUxRequested: request => {
        // Inside the handler it would be asked again without end.
        Qt.callLater(() => request.cancel());
    }

    // The page that is there changes at once; its frames, and the next one, by the script.
    on_PlainChanged: view.runJavaScript(_plain ? view.tab.plainScript : "window.cabinContrast?.(false)", WebEngineScript.ApplicationWorld)

    onGuardedChanged: view.aside.call("cabinGuard", [guarded])

    readonly property NoLists noLists: NoLists {
        page: view
    }

    readonly property FileAnswers fileAnswers: FileAnswers {}

    readonly property PageAside aside: PageAside {
        page: view
        picker: view.tab.picker
    }

    readonly property EmptyFrames emptyFrames: EmptyFrames {
        aside: view.aside
        tab: view.tab
    }

    readonly property FieldInSight fieldInSight: FieldInSight {
        page: view
    }

    readonly property Connections orders: Connections {
        target: view.tab
        function onGoTo(address: string): void {
            if (view.emptying)
                view._held = address;
            else
                view.go(address);
        }
        function onReloadAsked(): void {
            view.leaving = true;
            view.reload();
        }
        function onStopAsked(): void {
            view.stop();
        }
        function onFilesAnswered(number: int, paths: list<string>): void {
            view.fileAnswers.answer(number, paths);
        }
    }

    function go(address: string): void {
        view.leaving = true;
        view.url = address;
    }

    function emptied(): void {
        view.emptying = false;
        const address = view._held;
        view._held = "";
        if (address !== "")
            view.go(address);
    }

    function writePage(): void {
        const path = view.tab.printAsked();
        if (path !== "")
            view.printToPdf(path);
    }
}
