package org.acrm.intake.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;

/** Under which names banks deliver the fields of a target. */
final class FieldNames {

    private static final Properties OTHER = read();

    private FieldNames() {}

    /** Field → its own name and the others. */
    static Map<String, List<String>> of(ImportTarget target) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (ImportField field : target.fields()) {
            List<String> all = new ArrayList<>(List.of(field.name()));
            all.addAll(List.of(OTHER.getProperty(field.name(), field.name()).split(",")));
            names.put(field.name(), all);
        }
        return names;
    }

    private static Properties read() {
        Properties names = new Properties();
        try (Reader text = new InputStreamReader(
                FieldNames.class.getResourceAsStream("/profiles/names.properties"), StandardCharsets.UTF_8)) {
            names.load(text);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
