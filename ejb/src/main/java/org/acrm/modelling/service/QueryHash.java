package org.acrm.modelling.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprint of a query and its parameters: equal if and only if a later training would read its rows alike. */
final class QueryHash {

    private QueryHash() {}

    static String of(String sql, Object... parameters) {
        StringBuilder text = new StringBuilder(sql);
        for (Object parameter : parameters) {
            text.append('\n').append(parameter);
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
