package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code bench night}: what the first night of a new bank cost, and one more night for the day after it. Both are read from the bank's own
 * record; memory is the operating system's high-water mark.
 */
final class NightBench {

    /** A bank that was filled a moment ago has run one night. */
    private static final int FIRST = 1;

    private static final Path PROCESSES = Path.of("/proc");
    private static final long KB_IN_MB = 1024;

    private NightBench() {}

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("server", "database"));
        Rest bank = Rest.fromEnvironment();
        JsonObject first = bank.get("/nights/" + FIRST);
        LocalDate next = LocalDate.parse(first.getString("date")).plusDays(1);
        new NightCommand(bank, new PrintStream(PrintStream.nullOutputStream())).run(List.of("--date", next.toString()));
        JsonObjectBuilder result = Json.createObjectBuilder()
                .add("customers", rows(first, "FEATURES"))
                .add("transactions", rows(first, "FOLD"))
                .add("processors", Runtime.getRuntime().availableProcessors())
                .add("firstNight", night(first))
                .add("nextNight", night(bank.get("/nights/" + (FIRST + 1))));
        arguments.text("server").ifPresent(pid -> addPeak(result, "serverPeakMb", ofProcess(pid)));
        arguments.text("database").ifPresent(pid -> addPeak(result, "databasePeakMb", ofChildren(pid)));
        return result.build();
    }

    private static JsonObject night(JsonObject record) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (JsonObject step : steps(record)) {
            double seconds = step.getJsonNumber("seconds").doubleValue();
            long rows = step.getJsonNumber("doneRows").longValue();
            JsonObjectBuilder line = Json.createObjectBuilder()
                    .add("code", step.getString("code"))
                    .add("rows", rows)
                    .add("seconds", JsonPrinter.rounded(seconds, 2));
            if (rows > 0 && seconds > 0) {
                line.add("rowsPerSecond", Math.round(rows / seconds));
            }
            steps.add(line);
        }
        return Json.createObjectBuilder()
                .add("date", record.getString("date"))
                .add(
                        "seconds",
                        JsonPrinter.rounded(record.getJsonNumber("seconds").doubleValue(), 1))
                .add("steps", steps)
                .build();
    }

    private static long rows(JsonObject record, String code) {
        return steps(record).stream()
                .filter(step -> step.getString("code").equals(code))
                .mapToLong(step -> step.getJsonNumber("doneRows").longValue())
                .sum();
    }

    private static List<JsonObject> steps(JsonObject record) {
        return record.getJsonArray("steps").getValuesAs(JsonObject.class);
    }

    private static void addPeak(JsonObjectBuilder result, String name, OptionalLong kilobytes) {
        kilobytes.ifPresent(kb -> result.add(name, kb / KB_IN_MB));
    }

    private static OptionalLong ofProcess(String pid) {
        return fact(PROCESSES.resolve(pid), "VmHWM");
    }

    /** The largest of the database's processes; what they share is in each of them. */
    private static OptionalLong ofChildren(String pid) {
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            return processes
                    .filter(p -> p.getFileName().toString().matches("\\d+"))
                    .filter(p -> fact(p, "PPid").orElse(0) == Long.parseLong(pid))
                    .flatMapToLong(p -> fact(p, "VmHWM").stream())
                    .max();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionalLong fact(Path process, String name) {
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException gone) {
            return OptionalLong.empty();
        }
    }
}
