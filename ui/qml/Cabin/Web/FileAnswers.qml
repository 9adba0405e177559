// Keeps the engine's file requests by number until somebody answers. Exactly once.
import QtQuick

QtObject {
    property var waiting: ({})

    function keep(number: int, request: var): void {
        waiting[number] = request;
    }

    function answer(number: int, paths: list<string>): void {
        const request = waiting[number];
        if (request === undefined)
            return;
        delete waiting[number];
        if (paths.length > 0)
            request.dialogAccept(paths);
        else
            request.dialogReject();
    }
}
