package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One field of all records: its values, and for each coarser form in use the number of each value's form. */
final class FieldColumn {

    /** Stands for the field itself where a form is asked for. */
    static final int ITSELF = -1;

    /** After so many records, and always eight times as many, the number of values is foreseen. */
    private static final int FIRST_LOOK = 16 * FieldBatch.MOST;

    private static final int FURTHER = 8;

    private final Normaliser normaliser;
    private final char[][] missing;
    private final Dictionary values = new Dictionary();
    private final List<String> forms = new ArrayList<>();
    private final List<Normaliser> formSteps = new ArrayList<>();
    private final List<Dictionary> formValues = new ArrayList<>();
    private final List<int[]> formOf = new ArrayList<>();
    private int formed;

    /** Kept so that no compiler finds the touching of the table needless. */
    private long touched;

    FieldColumn(MatchField field, Normalisers normalisers, List<String> forms) {
        this.normaliser = normalisers.chain(field.steps());
        this.missing = field.missing().stream().map(String::toCharArray).toArray(char[][]::new);
        for (String form : forms) {
            this.forms.add(form);
            formSteps.add(normalisers.of(form));
            formValues.add(new Dictionary());
            formOf.add(new int[1]);
        }
    }

    /** The number of one value, its forms made. */
    int code(String raw) {
        Text text = new Text();
        text.set(raw);
        normalise(text);
        int code = values.intern(text);
        form();
        return code;
    }

    private void normalise(Text text) {
        if (text.length > 0) {
            normaliser.apply(text);
        }
        for (char[] none : missing) {
            if (text.is(none)) {
                text.clear();
            }
        }
    }

    /** The numbers of many values, which are counted, and their forms. */
    int[] codes(List<String> raw) {
        int[] codes = new int[raw.size()];
        FieldBatch batch = new FieldBatch();
        int look = FIRST_LOOK;
        for (int from = 0; from < codes.length; from += batch.size()) {
            batch.read(raw, from, this::normalise);
            touched ^= batch.touch(values);
            for (int i = 0; i < batch.size(); i++) {
                int code = batch.intern(i, values);
                codes[from + i] = code;
                values.count(code, 1);
            }
            if (from == look) {
                foresee(from + batch.size(), codes.length);
                look *= FURTHER;
            }
        }
        form();
        recount();
        return codes;
    }

    /** Where most values were new, those to come until the next look will be, or all others. */
    private void foresee(int read, int all) {
        if (values.size() > read / 2) {
            values.expect((int) (values.size() * Math.min(FURTHER, (double) all / read)));
        }
    }

    private void recount() {
        for (int f = 0; f < forms.size(); f++) {
            Dictionary counted = formValues.get(f);
            int[] form = formOf.get(f);
            counted.forgetCounts();
            for (int code = 1; code <= values.size(); code++) {
                counted.count(form[code], values.count(code));
            }
        }
    }

    /** Makes the forms of all values that are new since the last time. */
    private void form() {
        Text text = new Text();
        for (int f = 0; f < forms.size(); f++) {
            if (formOf.get(f).length <= values.size()) {
                formOf.set(f, Arrays.copyOf(formOf.get(f), Math.max(values.size() + 1, 2 * formed)));
            }
            for (int code = formed + 1; code <= values.size(); code++) {
                values.read(code, text);
                formSteps.get(f).apply(text);
                formOf.get(f)[code] = formValues.get(f).intern(text);
            }
        }
        formed = values.size();
    }

    /** Sizes of all dictionaries, to go back to. */
    int[] mark() {
        int[] mark = new int[1 + forms.size()];
        mark[0] = values.size();
        for (int f = 0; f < forms.size(); f++) {
            mark[1 + f] = formValues.get(f).size();
        }
        return mark;
    }

    void backTo(int[] mark) {
        values.keep(mark[0]);
        formed = Math.min(formed, mark[0]);
        for (int f = 0; f < forms.size(); f++) {
            formValues.get(f).keep(mark[1 + f]);
        }
    }

    /** How dear so much text is: each form is made once more of it. */
    int cost(int length) {
        return length * (1 + forms.size());
    }

    int form(String name) {
        return name.isEmpty() ? ITSELF : forms.indexOf(name);
    }

    /** The number of a value's form. */
    int formOf(int form, int code) {
        return form == ITSELF ? code : formOf.get(form)[code];
    }

    Dictionary values() {
        return values;
    }

    Dictionary values(int form) {
        return form == ITSELF ? values : formValues.get(form);
    }
}
