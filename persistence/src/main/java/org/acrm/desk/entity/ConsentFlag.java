package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.Instant;

/** What a customer allows on a channel, as it holds now. */
public record ConsentFlag(String channel, boolean given, Instant since) implements Serializable {}
