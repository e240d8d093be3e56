package org.acrm.access.entity;

import java.io.Serializable;

/** Where someone who logged in stands in the bank. */
public record StaffPost(long staffId, String name, String post, String branchName, String branchPath)
        implements Serializable {}
