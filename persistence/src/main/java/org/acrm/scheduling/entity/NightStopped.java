package org.acrm.scheduling.entity;

import jakarta.ejb.ApplicationException;

/** Someone asked the night to stop, or the server goes down; what is committed stays, and the run can be resumed. */
@ApplicationException(rollback = true)
public class NightStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NightStopped() {
        super("The night was asked to stop");
    }
}
