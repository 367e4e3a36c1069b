package app.greenroom.comment.thread;

import app.greenroom.shared.ThreadId;
import java.util.Collection;
import java.util.Map;

/** Knows what threads propose. The part of this module that is about suggestions implements it. */
public interface Proposals {

    /** In one query, without an entry for a thread that only comments. */
    Map<ThreadId, Proposed> in(Collection<ThreadId> threads);
}
