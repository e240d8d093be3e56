package org.acrm.intake.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.shared.entity.BusinessException;

/** Changes a profile's document, and judges whether one may be saved. */
final class ProfileEdit {

    /** Stands in addresses and names of files. */
    private static final String CODE = "[a-z0-9][a-z0-9_-]{0,39}";

    private static final String SOURCE = "\\S(.{0,18}\\S)?";

    /** Of rows that the product writes itself. */
    private static final String OWN_SOURCE = "ACRM";

    private final Map<String, ImportTarget> targets;

    ProfileEdit(Map<String, ImportTarget> targets) {
        this.targets = targets;
    }

    /** A profile without a rule yet. */
    static String begin(String code, String source) {
        return pretty(Json.createObjectBuilder()
                .add("code", code)
                .add("source", source)
                .add("files", Json.createArrayBuilder())
                .build());
    }

    /** The document with the draft's rule in it, in the place of the one that it changes. */
    String with(String document, MappingDraft draft) {
        JsonObject json = read(document);
        List<JsonObject> files = new ArrayList<>(files(json));
        JsonObject before = rule(document, draft.file(), draft.getTarget());
        JsonObject rule = MappingRule.write(draft, before, format(json));
        int place = files.indexOf(before);
        if (place >= 0) {
            files.set(place, rule);
        } else {
            files.add(placeOf(draft.getTarget(), files), rule);
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        files.forEach(all::add);
        JsonObjectBuilder changed = Json.createObjectBuilder(json);
        changed.add("code", draft.getCode()).add("source", draft.getSource()).add("files", all);
        return pretty(changed.build());
    }

    /** Before the first rule whose rows refer to those of the target. */
    private int placeOf(String target, List<JsonObject> files) {
        String table = targets.get(target).table();
        for (int i = 0; i < files.size(); i++) {
            ImportTarget other = targets.get(files.get(i).getString("target"));
            if (!other.name().equals(target)
                    && other.references().stream().anyMatch(r -> r.table().equals(table))) {
                return i;
            }
        }
        return files.size();
    }

    /** The rule that makes rows of a target, or of any where it is null, from a file of this name; else null. */
    static JsonObject rule(String document, String file, String target) {
        return files(read(document)).stream()
                .filter(r -> target == null || r.getString("target").equals(target))
                .filter(r -> matches(r.getString("pattern"), file))
                .findFirst()
                .orElse(null);
    }

    /** @throws BusinessException where a rule names what is not there or leaves out what must be there */
    void mustBeComplete(Profile profile) {
        if (!profile.code().matches(CODE)) {
            throw new BusinessException("error.intake.profile", "code", profile.code());
        }
        if (!profile.source().matches(SOURCE) || profile.source().equalsIgnoreCase(OWN_SOURCE)) {
            throw new BusinessException("error.intake.profile", "source", profile.source());
        }
        for (FileRule rule : profile.rules()) {
            ImportTarget target = targets.get(rule.target());
            if (target == null) {
                throw new BusinessException("error.intake.profile", "target", rule.target());
            }
            matches(rule.pattern(), "any");
            List<String> names = target.fields().stream().map(ImportField::name).toList();
            rule.fields().keySet().stream()
                    .filter(f -> !names.contains(f))
                    .findFirst()
                    .ifPresent(f -> {
                        throw new BusinessException("error.intake.profile", rule.target(), f);
                    });
            target.fields().stream()
                    .filter(f ->
                            rule.known().requires(target, f) && !rule.fields().containsKey(f.name()))
                    .findFirst()
                    .ifPresent(f -> {
                        throw new BusinessException("error.intake.unmapped", rule.target(), f.name());
                    });
        }
    }

    private static boolean matches(String pattern, String file) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(file));
        } catch (PatternSyntaxException e) {
            throw new BusinessException(e, "error.intake.profile", "pattern", pattern);
        }
    }

    static JsonObject read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new BusinessException(e, "error.intake.profile", "JSON", String.valueOf(e.getMessage()));
        }
    }

    /** The format of all files of a profile that say nothing else. */
    static FileFormat format(JsonObject profile) {
        return FileFormat.read(profile.getJsonObject("format"), FileFormat.STANDARD);
    }

    private static List<JsonObject> files(JsonObject json) {
        return json.containsKey("files") ? json.getJsonArray("files").getValuesAs(JsonObject.class) : List.of();
    }

    static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip() + "\n";
    }
}
