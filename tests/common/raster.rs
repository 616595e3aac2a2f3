//! A rasteriser without a graphics driver: draws what egui tessellates, as its GPU back ends do.
//!
//! All sums are of integers (places in 1/256 of a pixel, colours in 1/255), so a mesh gives the same picture on every
//! machine. It keeps the textures that a harness hands out, and draws when asked; the harness' own picture machinery,
//! which ignores what it takes for smoothed edges, isn't needed. Leaves out paint callbacks, mipmaps and repeated
//! textures.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use eframe::egui::epaint::{ClippedShape, Mesh, Primitive, Vertex};
use eframe::egui::{Context, ImageData, Rect, TextureFilter, TextureId, TexturesDelta};
use image::{Rgb, RgbImage};

/// Parts of a pixel, and of a texel.
const PARTS: i64 = 256;

/// The rasteriser: one clone goes to the harness, the other draws.
#[derive(Clone, Default)]
pub(crate) struct Raster(Rc<RefCell<HashMap<TextureId, Texture>>>);

impl Raster {
    /// Draws the shapes of a frame, on black.
    pub(crate) fn draw(&self, ctx: &Context, shapes: Vec<ClippedShape>) -> RgbImage {
        let scale = ctx.pixels_per_point();
        let size = (ctx.content_rect().size() * scale).round();
        let mut image = RgbImage::new(size.x as u32, size.y as u32);
        let textures = self.0.borrow();
        for primitive in ctx.tessellate(shapes, scale) {
            let Primitive::Mesh(mesh) = primitive.primitive else { panic!("a paint callback can't be drawn here") };
            let clip = Clip::of(primitive.clip_rect, scale, &image);
            draw_mesh(&mut image, &clip, scale, &mesh, &textures[&mesh.texture_id]);
        }
        image
    }
}

impl egui_kittest::TestRenderer for Raster {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut textures = self.0.borrow_mut();
        for (id, parts) in delta.set.drain() {
            for part in parts {
                let ImageData::Color(image) = &part.image;
                let texels = image.pixels.iter().map(|color| color.to_array().map(i64::from));
                let [width, height] = image.size;
                match part.pos {
                    None => {
                        let is_nearest = part.options.magnification == TextureFilter::Nearest;
                        textures.insert(id, Texture { width, height, texels: texels.collect(), is_nearest });
                    }
                    Some([left, top]) => {
                        let texture = textures.get_mut(&id).unwrap();
                        for (index, texel) in texels.enumerate() {
                            let (x, y) = (left + index % width, top + index / width);
                            texture.texels[y * texture.width + x] = texel;
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            textures.remove(&id);
        }
    }
}

/// Red, green, blue, alpha; 0 to 255, premultiplied.
type Color = [i64; 4];

struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color>,
    is_nearest: bool,
}

impl Texture {
    fn texel(&self, x: i64, y: i64) -> Color {
        let within = |at: i64, length: usize| usize::try_from(at).unwrap_or(0).min(length - 1);
        self.texels[within(y, self.height) * self.width + within(x, self.width)]
    }

    /// The colour at a place in parts of a texel.
    fn sample(&self, [u, v]: [i64; 2]) -> Color {
        if self.is_nearest {
            return self.texel(u.div_euclid(PARTS), v.div_euclid(PARTS));
        }
        // Between the middles of four texels.
        let (u, v) = (u - PARTS / 2, v - PARTS / 2);
        let (x, y) = (u.div_euclid(PARTS), v.div_euclid(PARTS));
        let (right, lower) = (u.rem_euclid(PARTS), v.rem_euclid(PARTS));
        if right == 0 && lower == 0 {
            return self.texel(x, y);
        }
        let four = [self.texel(x, y), self.texel(x + 1, y), self.texel(x, y + 1), self.texel(x + 1, y + 1)];
        std::array::from_fn(|i| {
            let upper = four[0][i] * (PARTS - right) + four[1][i] * right;
            let under = four[2][i] * (PARTS - right) + four[3][i] * right;
            divided(upper * (PARTS - lower) + under * lower, PARTS * PARTS)
        })
    }
}

/// The pixels that may be drawn to.
struct Clip {
    columns: Range<i64>,
    rows: Range<i64>,
}

impl Clip {
    fn of(rect: Rect, scale: f32, image: &RgbImage) -> Self {
        let pixel = |at: f32, length: u32| ((at * scale).round() as i64).clamp(0, length.into());
        Self {
            columns: pixel(rect.min.x, image.width())..pixel(rect.max.x, image.width()),
            rows: pixel(rect.min.y, image.height())..pixel(rect.max.y, image.height()),
        }
    }
}

/// A vertex in whole numbers: places in parts of a pixel and of a texel.
#[derive(Clone, Copy)]
struct Corner {
    x: i64,
    y: i64,
    texel: [i64; 2],
    color: Color,
}

impl Corner {
    fn of(vertex: &Vertex, scale: f32, texture: &Texture) -> Self {
        let parts = |value: f32| (value * PARTS as f32).round() as i64;
        Self {
            x: parts(vertex.pos.x * scale),
            y: parts(vertex.pos.y * scale),
            texel: [parts(vertex.uv.x * texture.width as f32), parts(vertex.uv.y * texture.height as f32)],
            color: vertex.color.to_array().map(i64::from),
        }
    }
}

/// A side of a triangle: `value` is 0 on it, grows towards the inside, and by `step` with each pixel to the right.
#[derive(Clone, Copy)]
struct Side {
    from: Corner,
    to: Corner,
    step: i64,
    /// What a pixel's value is at least, if the pixel is inside: of one whose middle is on the side of two triangles, one
    /// has it (that at the right, or else below).
    least: i64,
}

impl Side {
    fn of(from: Corner, to: Corner) -> Self {
        let (right, down) = (to.x - from.x, to.y - from.y);
        let has_its_line = down < 0 || (down == 0 && right > 0);
        Self { from, to, step: -down * PARTS, least: i64::from(!has_its_line) }
    }

    fn value(&self, x: i64, y: i64) -> i64 {
        let Self { from, to, .. } = self;
        (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)
    }

    /// Which of a row's pixels are inside, when `first` is the value in the middle of the pixel 0.
    fn inside(&self, columns: Range<i64>, first: i64) -> Range<i64> {
        let spare = first - self.least;
        match self.step {
            0 if spare < 0 => 0..0,
            0 => columns,
            step if step > 0 => columns.start.max(-spare.div_euclid(step))..columns.end,
            step => columns.start..columns.end.min(spare.div_euclid(-step) + 1),
        }
    }
}

fn draw_mesh(image: &mut RgbImage, clip: &Clip, scale: f32, mesh: &Mesh, texture: &Texture) {
    let corners: Vec<Corner> = mesh.vertices.iter().map(|vertex| Corner::of(vertex, scale, texture)).collect();
    for triangle in mesh.indices.chunks_exact(3) {
        let [a, b, c] = [0, 1, 2].map(|i| corners[triangle[i] as usize]);
        let area = Side::of(a, b).value(c.x, c.y);
        match area {
            0 => {}
            1.. => draw_triangle(image, clip, [a, b, c], area, texture),
            _ => draw_triangle(image, clip, [a, c, b], -area, texture),
        }
    }
}

fn draw_triangle(image: &mut RgbImage, clip: &Clip, corners: [Corner; 3], area: i64, texture: &Texture) {
    let [a, b, c] = corners;
    let sides = [Side::of(b, c), Side::of(c, a), Side::of(a, b)];
    let is_plain = [b, c].iter().all(|other| other.color == a.color);
    let is_flat = is_plain && [b, c].iter().all(|other| other.texel == a.texel);
    let flat = product(a.color, texture.sample(a.texel));
    let top = a.y.min(b.y).min(c.y).div_euclid(PARTS).max(clip.rows.start);
    let bottom = (a.y.max(b.y).max(c.y).div_euclid(PARTS) + 1).min(clip.rows.end);
    for row in top..bottom {
        let first = sides.map(|side| side.value(PARTS / 2, row * PARTS + PARTS / 2));
        let columns = (0..3).fold(clip.columns.clone(), |columns, i| sides[i].inside(columns, first[i]));
        for column in columns {
            let color = if is_flat {
                flat
            } else {
                // How near each corner is; together the area.
                let near: [i64; 3] = std::array::from_fn(|i| first[i] + column * sides[i].step);
                let mixed =
                    |value: &dyn Fn(&Corner) -> i64| divided((0..3).map(|i| near[i] * value(&corners[i])).sum(), area);
                let color = if is_plain { a.color } else { std::array::from_fn(|i| mixed(&|corner| corner.color[i])) };
                product(color, texture.sample(std::array::from_fn(|i| mixed(&|corner| corner.texel[i]))))
            };
            blend(image.get_pixel_mut(column as u32, row as u32), color);
        }
    }
}

fn product(a: Color, b: Color) -> Color {
    std::array::from_fn(|i| divided(a[i] * b[i], 255))
}

fn blend(pixel: &mut Rgb<u8>, color: Color) {
    let [.., alpha] = color;
    for (below, above) in pixel.0.iter_mut().zip(color) {
        *below = (above + divided(i64::from(*below) * (255 - alpha), 255)).min(255) as u8;
    }
}

/// Rounded to the nearest.
fn divided(number: i64, by: i64) -> i64 {
    (number + by / 2).div_euclid(by)
}
