package org.acrm.demo.talk;

/** A complaint as it was raised; closing may lie after the delivery. */
public record Complaint(int number, int opened, int closed, String topic, String text, String channel) {}
