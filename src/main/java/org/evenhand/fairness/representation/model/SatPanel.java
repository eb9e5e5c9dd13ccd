package org.evenhand.fairness.representation.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.diversity.api.PanelSitting;
import org.evenhand.diversity.api.PanelSitting.Draw;
import org.evenhand.diversity.api.PanelSitting.Kind;
import org.evenhand.kernel.PersonId;

/**
 * A panel that sat, and who could have.
 *
 * @param eligible members who could have sat when it was named
 */
public record SatPanel(UUID id, List<Seat> seats, Set<UUID> eligible) {
  /** Who sat, and whether in the chair. */
  public record Seat(UUID member, boolean chair) {}

  /** What a member is appointed as. */
  public record Member(Kind kind, boolean mayChair) {}

  public SatPanel {
    seats = List.copyOf(seats);
    eligible = Set.copyOf(eligible);
  }

  /**
   * As three draws: the chair from those of that kind who may take it, then the other lay members
   * and the other professional ones from theirs, the chair left out.
   */
  public PanelSitting asDraws(Map<UUID, Member> pool) {
    var draws = new ArrayList<Draw>();
    var chairs = seats.stream().filter(Seat::chair).map(Seat::member).toList();
    for (var chair : chairs) {
      var kind = pool.get(chair).kind();
      draws.add(draw(pool, kind, List.of(chair), Set.of(), Member::mayChair));
    }
    for (var kind : Kind.values()) {
      var others =
          seats.stream()
              .filter(seat -> !seat.chair() && pool.get(seat.member()).kind() == kind)
              .map(Seat::member)
              .toList();
      if (!others.isEmpty()) {
        draws.add(draw(pool, kind, others, new HashSet<>(chairs), member -> true));
      }
    }
    return new PanelSitting(id, draws);
  }

  private Draw draw(
      Map<UUID, Member> pool,
      Kind kind,
      List<UUID> drawn,
      Set<UUID> leftOut,
      Predicate<Member> may) {
    var from =
        eligible.stream()
            .filter(id -> !leftOut.contains(id) && pool.containsKey(id))
            .filter(id -> pool.get(id).kind() == kind && may.test(pool.get(id)))
            .collect(Collectors.toCollection(HashSet::new));
    from.addAll(drawn);
    return new Draw(
        kind,
        drawn.stream().map(PersonId::new).toList(),
        from.stream().map(PersonId::new).collect(Collectors.toSet()));
  }
}
