/** Cases with known answers are computed anew: {@code evenhand reference compute}. */
package org.evenhand.tool.reference;
