package app.greenroom.comment;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.ThreadId;

/** Somebody shows where a thread belongs whose words are gone. */
public record ReattachThread(CommandId command, ThreadId thread, Selected where) {}
