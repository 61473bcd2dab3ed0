"All packaging metadata comes from settings.ini; pyproject.toml declares these fields dynamic."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

ini = ConfigParser(delimiters=['='])
ini.read('settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
licences = {'apache2': 'Apache-2.0'}
statuses = {'3': '3 - Alpha', '4': '4 - Beta', '5': '5 - Production/Stable'}
first, last = (int(cfg[k].split('.')[1]) for k in ('min_python', 'max_python'))


# Not in the wheel: how the bundled model was made, and the project's checks. data/tiny_world belongs to the first.
outside = ['sde_nb.tiny', 'sde_nb.tiny.*', 'sde_nb.dev', 'sde_nb.dev.*']
bundled = ['reviews', 'entities', 'events', 'facts', 'examples', 'plans', 'statements', 'templates', 'tiny_model']


def requirements(key): return [line.strip() for line in cfg[key].splitlines() if line.strip()]


setup(
    version=cfg['version'],
    author=cfg['author'],
    license=licences[cfg['license']],
    keywords=cfg['keywords'].split(),
    long_description=Path('README.md').read_text(encoding='utf-8') if Path('README.md').exists() else cfg['description'],
    long_description_content_type='text/markdown',
    classifiers=[f'Development Status :: {statuses[cfg["status"]]}', 'Intended Audience :: Science/Research',
                 'Topic :: Scientific/Engineering :: Artificial Intelligence']
                + [f'Programming Language :: Python :: 3.{minor}' for minor in range(first, last + 1)],
    python_requires=f'>={cfg["min_python"]}',
    install_requires=requirements('requirements'),
    extras_require={extra: requirements(f'{extra}_requirements')
                    for extra in ('unsloth', 'ray', 'text', 'excel', 'smollm2', 'dev')},
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['sde_nb=sde_nb._modidx:d']},
    packages=[*find_packages(include=['sde_nb', 'sde_nb.*'], exclude=outside), 'sde_nb.data'],
    package_dir={'sde_nb.data': 'data'},  # what is bundled, installed as sde_nb/data
    package_data={'sde_nb.data': ['*.md', *(f'{folder}/*' for folder in bundled)]},
    include_package_data=False,
    zip_safe=False,
)
