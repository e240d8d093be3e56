package org.acrm.intake.entity;

import java.io.Serializable;

/** @param column as delivered, null when the whole row is at fault */
public record RejectedRow(long rowNo, String column, RejectReason reason, String detail) implements Serializable {}
