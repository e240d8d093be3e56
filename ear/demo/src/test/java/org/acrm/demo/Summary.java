package org.acrm.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** summary.json as a reader outside the generator sees it. */
record Summary(String json) {

    int rows(String file) {
        Matcher matcher =
                Pattern.compile("\"" + file + "\": \\{\"rows\": (\\d+)").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no rows of " + file);
        }
        return Integer.parseInt(matcher.group(1));
    }

    Map<String, Integer> rejects(String file) {
        Matcher matcher = Pattern.compile("\"" + file + "\": \\{\"rows\": \\d+, \"rejected\": \\{([^}]*)\\}")
                .matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no rejects of " + file);
        }
        Map<String, Integer> rejects = new TreeMap<>();
        Matcher reason = Pattern.compile("\"(\\w+)\": (\\d+)").matcher(matcher.group(1));
        while (reason.find()) {
            rejects.put(reason.group(1), Integer.parseInt(reason.group(2)));
        }
        return rejects;
    }
}
