package org.acrm.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Customer numbers that pairs have joined. */
final class Joined {

    private final Map<String, String> parents = new HashMap<>();

    void join(List<String[]> pairs) {
        pairs.forEach(pair -> parents.put(root(pair[0]), root(pair[1])));
    }

    private String root(String key) {
        String root = key;
        while (!parents.computeIfAbsent(root, k -> k).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }

    boolean holds(String[] pair) {
        return root(pair[0]).equals(root(pair[1]));
    }

    boolean knows(String key) {
        return parents.containsKey(key);
    }

    Set<String> known() {
        return Set.copyOf(parents.keySet());
    }

    /** Of each number all those that it is joined with, itself among them. */
    Map<String, List<String>> groups() {
        Map<String, List<String>> byRoot = known().stream().sorted().collect(Collectors.groupingBy(this::root));
        Map<String, List<String>> groups = new HashMap<>();
        byRoot.values().forEach(group -> group.forEach(key -> groups.put(key, group)));
        return groups;
    }

    int[] labels(List<String> keys) {
        Map<String, Integer> numbers = new HashMap<>();
        return keys.stream()
                .mapToInt(key -> numbers.computeIfAbsent(root(key), k -> numbers.size()))
                .toArray();
    }
}
