package org.acrm.identity.service;

import org.acrm.scheduling.entity.NightContext;

/**
 * Tells the night how far the matching of one kind of records has come. A kind is matched as a whole, so the checkpoint is the kind and
 * what was done before it.
 */
final class MatchProgress {

    private final NightContext context;
    private final int kind;
    private final long before;
    private long done;

    MatchProgress(NightContext context, int kind, long before) {
        this.context = context;
        this.kind = kind;
        this.before = before;
    }

    /** @throws org.acrm.scheduling.entity.NightStopped when someone asked for a stop */
    void done(long records) {
        done = records;
        context.progress(before + done, null, kind + ":" + before);
    }

    long done() {
        return before + done;
    }
}
