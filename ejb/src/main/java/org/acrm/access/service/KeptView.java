package org.acrm.access.service;

import java.io.Serializable;
import org.acrm.access.entity.ViewAudience;

/**
 * A list view as the person at hand finds it.
 *
 * @param address parameters of the page, encoded
 * @param removable whether this person may remove it
 */
public record KeptView(long id, String name, String address, ViewAudience audience, boolean removable)
        implements Serializable {}
