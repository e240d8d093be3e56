package org.acrm.fact.kernel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all phrases of a set in one pass over a text, however many phrases there are: the automaton of Aho and Corasick (Efficient string
 * matching: an aid to bibliographic search, CACM 18, 1975). Edges lie in one open hash table under (state, character).
 */
public final class PhraseAutomaton {

    /** Told of each place where a phrase stands; {@code to} is exclusive. */
    @FunctionalInterface
    public interface Found {
        void at(int phrase, int from, int to);
    }

    private static final int NONE = -1;

    private final int[] lengths;
    private final long[] edges;
    private final int[] targets;
    private int states = 1;
    private int[] ends;
    private final int[] sameEnd;
    private int[] fallback;
    /** The next shorter suffix at which a phrase ends. */
    private int[] shorter;

    private PhraseAutomaton(List<String> phrases) {
        int most = 1 + phrases.stream().mapToInt(String::length).sum();
        lengths = phrases.stream().mapToInt(String::length).toArray();
        edges = new long[Integer.highestOneBit(most * 2) * 2];
        targets = new int[edges.length];
        Arrays.fill(edges, NONE);
        ends = new int[most];
        Arrays.fill(ends, NONE);
        sameEnd = new int[phrases.size()];
        for (int phrase = 0; phrase < lengths.length; phrase++) {
            add(phrase, phrases.get(phrase));
        }
        ends = Arrays.copyOf(ends, states);
        link(phrases);
    }

    /** An empty phrase is never found. */
    public static PhraseAutomaton of(List<String> phrases) {
        return new PhraseAutomaton(phrases);
    }

    private void add(int phrase, String words) {
        int state = 0;
        for (int i = 0; i < words.length(); i++) {
            int next = next(state, words.charAt(i));
            if (next == NONE) {
                next = states++;
                put(state, words.charAt(i), next);
            }
            state = next;
        }
        if (state != 0) {
            sameEnd[phrase] = ends[state];
            ends[state] = phrase;
        }
    }

    /** States in the order of their depth, so that the longest proper suffix of each is linked before it. */
    private void link(List<String> phrases) {
        fallback = new int[states];
        shorter = new int[states];
        int depths = phrases.stream().mapToInt(String::length).max().orElse(0);
        int[] at = new int[phrases.size()];
        ArrayDeque<Integer> active = new ArrayDeque<>();
        for (int phrase = 0; phrase < at.length; phrase++) {
            active.add(phrase);
        }
        for (int depth = 0; depth < depths; depth++) {
            for (int turn = active.size(); turn > 0; turn--) {
                int phrase = active.remove();
                String words = phrases.get(phrase);
                if (depth < words.length()) {
                    int parent = at[phrase];
                    at[phrase] = next(parent, words.charAt(depth));
                    linkOne(parent, words.charAt(depth), at[phrase]);
                    active.add(phrase);
                }
            }
        }
    }

    private void linkOne(int parent, char letter, int state) {
        int suffix = parent == 0 ? 0 : step(fallback[parent], letter);
        fallback[state] = suffix;
        shorter[state] = ends[suffix] == NONE ? shorter[suffix] : suffix;
    }

    public void find(CharSequence text, Found found) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            int end = ends[state] == NONE ? shorter[state] : state;
            while (end != 0) {
                for (int phrase = ends[end]; phrase != NONE; phrase = sameEnd[phrase]) {
                    found.at(phrase, i + 1 - lengths[phrase], i + 1);
                }
                end = shorter[end];
            }
        }
    }

    private int step(int from, char letter) {
        int state = from;
        while (true) {
            int next = next(state, letter);
            if (next != NONE) {
                return next;
            }
            if (state == 0) {
                return 0;
            }
            state = fallback[state];
        }
    }

    private int next(int state, char letter) {
        long edge = ((long) state << Character.SIZE) | letter;
        for (int slot = slot(edge); edges[slot] != NONE; slot = (slot + 1) & (edges.length - 1)) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
        }
        return NONE;
    }

    private void put(int state, char letter, int target) {
        long edge = ((long) state << Character.SIZE) | letter;
        int slot = slot(edge);
        while (edges[slot] != NONE) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & (edges.length - 1);
    }
}
