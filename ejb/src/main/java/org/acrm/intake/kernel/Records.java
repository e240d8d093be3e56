package org.acrm.intake.kernel;

import java.io.Closeable;

/** Records of a delivered file, one after the other. */
public interface Records extends Closeable {

    /** Moves to the next record. @return false after the last one */
    boolean next();

    /** Number of fields of the current record. */
    int size();

    String field(int index);

    /** Line on which the current record begins, from 1. */
    long line();

    /** True where the file ended within the current record, before its line did. */
    boolean cutOff();

    @Override
    void close();
}
