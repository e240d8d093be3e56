package org.acrm.intake.entity;

import java.io.Serializable;

public record RejectCount(RejectReason reason, long rows) implements Serializable {}
