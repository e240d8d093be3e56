package org.acrm.identity.entity;

import java.io.Serializable;

/** Two records by the keys that their sources gave them. */
public record KeyPair(PairKind kind, String leftSource, String leftKey, String rightSource, String rightKey)
        implements Serializable {}
