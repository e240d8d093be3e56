package org.acrm.demo.talk;

/** One contact in either direction; the number is unique for the customer and does not depend on what came before. */
public record Interaction(
        int number,
        int day,
        int second,
        String channel,
        String kind,
        String subject,
        String content,
        String disposition,
        String campaign) {}
