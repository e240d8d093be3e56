package org.acrm.fact.service;

import java.time.Instant;
import java.util.Optional;
import org.acrm.fact.entity.TextSource;

/**
 * Where a reading of all sources stands, as a step's checkpoint says it.
 *
 * @param until what was recorded before can be seen by this reading; the next one begins there
 * @param done texts read so far
 */
record ReadingPlace(int rulesVersion, Instant until, int source, long fromId, long done) {

    private static final String MARK = "READ";

    /** Goes on where it was cut off, unless the rules have changed since. */
    static ReadingPlace of(Optional<String> checkpoint, int rulesVersion, Instant until) {
        return checkpoint
                .map(text -> text.split(":"))
                .filter(parts -> parts[0].equals(MARK) && Integer.parseInt(parts[1]) == rulesVersion)
                .map(parts -> new ReadingPlace(
                        rulesVersion,
                        Instant.ofEpochMilli(Long.parseLong(parts[2])),
                        Integer.parseInt(parts[3]),
                        Long.parseLong(parts[4]),
                        Long.parseLong(parts[5])))
                .orElseGet(() -> new ReadingPlace(rulesVersion, Instant.ofEpochMilli(until.toEpochMilli()), 0, 1, 0));
    }

    TextSource textSource() {
        return TextSource.values()[source];
    }

    boolean over() {
        return source == TextSource.values().length;
    }

    ReadingPlace at(long id, long texts) {
        return new ReadingPlace(rulesVersion, until, source, id, done + texts);
    }

    ReadingPlace nextSource() {
        return new ReadingPlace(rulesVersion, until, source + 1, 1, done);
    }

    String checkpoint() {
        return MARK + ":" + rulesVersion + ":" + until.toEpochMilli() + ":" + source + ":" + fromId + ":" + done;
    }
}
