package org.evenhand.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Rooms, their doors, and the directions between them. */
final class RoomRules {
  private RoomRules() {}

  static ArchRule freeOfCycles(String root) {
    return SlicesRuleDefinition.slices().assignedFrom(rooms(root)).should().beFreeOfCycles();
  }

  static ArchRule enteredByTheirDoors(String root) {
    return classes()
        .should(
            new Between(
                "enter other rooms by their doors",
                root,
                (from, to, used) -> to.isDoor(used, root)));
  }

  static ArchRule followTheMap(String root) {
    return classes()
        .should(new Between("follow the map", root, (from, to, used) -> from.mayKnow(to)));
  }

  static ArchRule everyClassHasARoom(String root) {
    return classes()
        .should(
            ArchCondition.from(
                DescribedPredicate.<JavaClass>describe(
                    "be in one of the places of a room",
                    type ->
                        Room.of(type, root).filter(r -> r.hasAPlaceFor(type, root)).isPresent())));
  }

  private static SliceAssignment rooms(String root) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Room.of(type, root)
            .map(room -> SliceIdentifier.of(room.name()))
            .orElseGet(SliceIdentifier::ignore);
      }

      @Override
      public String getDescription() {
        return "rooms";
      }
    };
  }
}
