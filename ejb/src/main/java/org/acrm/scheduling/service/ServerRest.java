package org.acrm.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells long work that this server goes down: leave after the chunk at hand, and let another start carry on. */
@ApplicationScoped
public class ServerRest {

    private final AtomicBoolean near = new AtomicBoolean();

    public void announce() {
        near.set(true);
    }

    public boolean near() {
        return near.get();
    }
}
