package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SegmentReferencesTest {

    @Test
    void a_segment_that_would_speak_of_itself_over_others_is_found_with_the_way() {
        SegmentReferences references = of(new long[] {2, 3}, new long[] {3, 4}, new long[] {2, 5});
        assertThat(references.wayBack(4, List.of(5L, 2L))).contains(List.of(2L, 3L, 4L));
        assertThat(references.wayBack(4, List.of(4L))).contains(List.of(4L));
    }

    @Test
    void speaking_of_the_same_segment_twice_is_no_circle() {
        SegmentReferences references = of(new long[] {2, 4}, new long[] {3, 4}, new long[] {5, 2}, new long[] {5, 3});
        assertThat(references.wayBack(6, List.of(5L, 2L, 3L, 4L))).isEmpty();
    }

    private static SegmentReferences of(long[]... pairs) {
        return new SegmentReferences(
                Stream.of(pairs).map(pair -> new Object[] {pair[0], pair[1]}).toList());
    }
}
