package org.acrm.desk.service;

import java.io.Serializable;
import java.util.List;

/** A subclass of the information catalogue, filled for one customer. */
public record ProfileGroup(String label, List<ProfileItem> items) implements Serializable {}
