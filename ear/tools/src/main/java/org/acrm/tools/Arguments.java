package org.acrm.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Command line after the task's name: {@code --option value} pairs and plain words. */
public final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private Arguments() {}

    /** @param known the options that the task understands, without dashes; each takes a value */
    public static Arguments parse(List<String> given, Set<String> known) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (!word.startsWith("--")) {
                arguments.words.add(word);
                continue;
            }
            String name = word.substring(2);
            if (!known.contains(name)) {
                throw new RequestException("Unknown option " + word + "; known are "
                        + String.join(
                                " ", known.stream().sorted().map(o -> "--" + o).toList()));
            }
            if (i + 1 == given.size() || given.get(i + 1).startsWith("--")) {
                throw new RequestException("Option " + word + " needs a value");
            }
            arguments.options.put(name, given.get(++i));
        }
        return arguments;
    }

    public List<String> words() {
        return List.copyOf(words);
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(options.get(option));
    }

    public String required(String option) {
        return text(option).orElseThrow(() -> new RequestException("Option --" + option + " is missing"));
    }

    public int number(String option, int otherwise, int least) {
        String text = options.get(option);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new RequestException("Option --" + option + " needs a whole number, not " + text);
        }
        throw new RequestException("Option --" + option + " must be at least " + least);
    }

    /** A value of the form {@code a,b,c}; empty if the option is not given. */
    public List<String> list(String option) {
        return text(option).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public Optional<Path> file(String option) {
        return text(option).map(Path::of).map(path -> {
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new RequestException("There is no readable file " + path);
            }
            return path;
        });
    }

    public Path requiredFile(String option) {
        required(option);
        return file(option).orElseThrow();
    }
}
