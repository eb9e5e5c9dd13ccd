package org.evenhand.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PagingThroughAListTest {
  private final ListAddress address =
      new ListAddress(
          "/cases",
          new TreeMap<>(
              Map.of(
                  "stage", List.of("HEARING", "a&b=c"), "page", List.of("2"), "q", List.of(""))));

  @Test
  void keepsFiltersFromPageToPage() {
    assertThat(address.at(3)).isEqualTo("/cases?stage=HEARING&stage=a%26b%3Dc&page=3");
  }

  @Test
  void beginsAgainWhenAFilterIsTakenAway() {
    assertThat(address.without("stage", "a&b=c")).isEqualTo("/cases?stage=HEARING");
  }

  @Test
  void takesNonsenseInTheAddressForTheFirstPage() {
    assertThat(address.page()).isEqualTo(2);
    assertThat(new ListAddress("/cases", Map.of("page", List.of("-1 or 1=1"))).page()).isEqualTo(1);
    assertThat(new ListAddress("/cases", Map.of("page", List.of("99999999"))).page()).isEqualTo(1);
  }

  @Test
  void showsFirstLastAndNeighboursWithGaps() {
    var pages = new Pages(new ListAddress("/cases", Map.of()), 5, 25, 1204);
    assertThat(pages.getLinks().stream().map(Pages.Link::number))
        .containsExactly(1L, 0L, 4L, 5L, 6L, 0L, 49L);
    assertThat(pages.getFrom()).isEqualTo(101);
    assertThat(pages.getTo()).isEqualTo(125);
  }

  @Test
  void hasNoNeighboursOutsideTheList() {
    var pages = new Pages(new ListAddress("/cases", Map.of()), 1, 25, 26);
    assertThat(pages.getLinks().stream().map(Pages.Link::number)).containsExactly(1L, 2L);
    assertThat(pages.getPrevious()).isNull();
    assertThat(pages.getNext()).isEqualTo("/cases?page=2");
    assertThat(new Pages(new ListAddress("/cases", Map.of()), 1, 25, 25).isSeveral()).isFalse();
  }
}
