package org.evenhand.workflow.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Boxes and straight lines on a sheet; units are the drawing's pixels. */
final class Drawing {
  private static final double TOUCH = 1;

  private Drawing() {}

  record Box(double left, double top, double right, double bottom) {
    static Box of(Bounds bounds) {
      return new Box(
          bounds.getX(),
          bounds.getY(),
          bounds.getX() + bounds.getWidth(),
          bounds.getY() + bounds.getHeight());
    }

    boolean overlaps(Box other) {
      return left < other.right - TOUCH
          && other.left < right - TOUCH
          && top < other.bottom - TOUCH
          && other.top < bottom - TOUCH;
    }

    /** Whether this covers the inner half of the other; the corners of a diamond are empty. */
    boolean coversMiddleOf(Box other) {
      double x = (other.right - other.left) / 4;
      double y = (other.bottom - other.top) / 4;
      return overlaps(new Box(other.left + x, other.top + y, other.right - x, other.bottom - y));
    }
  }

  record Line(double x1, double y1, double x2, double y2) {
    static List<Line> along(Collection<Waypoint> points) {
      var lines = new ArrayList<Line>();
      Waypoint last = null;
      for (var point : points) {
        if (last != null) {
          lines.add(new Line(last.getX(), last.getY(), point.getX(), point.getY()));
        }
        last = point;
      }
      return lines;
    }

    /** A real crossing: two lines that meet at an end of one of them do not cross. */
    boolean crosses(Line other) {
      return side(other.x1, other.y1) * side(other.x2, other.y2) < 0
          && other.side(x1, y1) * other.side(x2, y2) < 0;
    }

    private double side(double x, double y) {
      double turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
      double distance = turn / Math.hypot(x2 - x1, y2 - y1);
      return Math.abs(distance) <= TOUCH ? 0 : distance;
    }

    boolean enters(Box box) {
      return Math.min(x1, x2) < box.right() - TOUCH
          && Math.max(x1, x2) > box.left() + TOUCH
          && Math.min(y1, y2) < box.bottom() - TOUCH
          && Math.max(y1, y2) > box.top() + TOUCH;
    }
  }
}
