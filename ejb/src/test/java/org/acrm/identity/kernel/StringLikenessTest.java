package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringLikenessTest {

    /** Winkler's tables (1990, 2006), rounded as printed there. */
    @ParameterizedTest
    @CsvSource({
        "martha, marhta, 0.9611",
        "dixon, dicksonx, 0.8133",
        "dwayne, duane, 0.8400",
        "shackleford, shackelford, 0.9818",
        "dunningham, cunnigham, 0.8963",
        "nichleson, nichulson, 0.9556",
        "jones, johnson, 0.8324",
        "massey, massie, 0.9333",
        "abroms, abrams, 0.9222",
        "jeraldine, geraldine, 0.9259",
        "michelle, michael, 0.9214",
        "itman, smith, 0.4667",
    })
    void jaroWinklerGivesThePublishedLikeness(String left, String right, double published) {
        assertThat(JaroWinkler.of(left, right)).isCloseTo(published, within(0.00006));
    }

    @Test
    void nothingInCommonIsNotAlikeAtAll() {
        assertThat(JaroWinkler.of("abc", "xyz")).isZero();
        assertThat(JaroWinkler.of("", "a")).isZero();
        assertThat(JaroWinkler.of("王小明", "王小明")).isEqualTo(1);
    }

    @Property
    void likenessDoesNotDependOnTheOrder(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String left,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String right) {
        assertThat(JaroWinkler.of(left, right))
                .isEqualTo(JaroWinkler.of(right, left))
                .isBetween(0.0, 1.0);
    }

    @Property
    void theSetOfCharactersNeverDeniesALikenessThatIsThere(
            @ForAll @CharRange(from = 'a', to = 'h') @StringLength(min = 1, max = 10) String left,
            @ForAll @CharRange(from = 'a', to = 'h') @StringLength(min = 1, max = 10) String right) {
        long one = Letters.of(left.toCharArray(), 0, left.length());
        long other = Letters.of(right.toCharArray(), 0, right.length());

        assertThat(Letters.mostAlike(one, left.length(), other, right.length()))
                .isGreaterThanOrEqualTo(JaroWinkler.of(left, right) - 1e-12);
        assertThat(Letters.leastEdits(one, other)).isLessThanOrEqualTo(edits(left, right));
    }

    @ParameterizedTest
    @CsvSource({"ca, ac, 1", "kitten, sitting, 3", "ca, abc, 3", "19560409, 19560904, 2", "smith, smiht, 1"})
    void editsCountExchangedNeighboursOnce(String left, String right, int distance) {
        assertThat(EditDistance.within(left, right, distance)).isTrue();
        assertThat(EditDistance.within(left, right, distance - 1)).isFalse();
    }

    @Property(tries = 3000)
    void editsAgreeWithTheDefinition(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String left,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String right,
            @ForAll @IntRange(max = 4) int most) {
        assertThat(EditDistance.within(left, right, most)).isEqualTo(edits(left, right) <= most);
    }

    /** The whole table of the definition, without any shortcut. */
    private static int edits(String left, String right) {
        int[][] table = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                int best = i == 0 ? j : i == 0 || j == 0 ? i : Integer.MAX_VALUE;
                if (i > 0 && j > 0) {
                    int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                    best = Math.min(table[i - 1][j - 1] + change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                }
                table[i][j] = best;
            }
        }
        return table[left.length()][right.length()];
    }
}
